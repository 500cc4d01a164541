package dev.passbook.statement.bank;

import java.util.Collections;
import java.util.SortedMap;

/// What a look into a folder of templates shows. Two looks are equal when nothing changed between them.
sealed interface FolderLook {

    /// @param files the content of each template file by its name
    record Listed(SortedMap<String, Content> files) implements FolderLook {

        public Listed {
            files = Collections.unmodifiableSortedMap(files);
        }
    }

    /// The folder is not there or cannot be entered.
    record Unlistable(String reason) implements FolderLook {}

    /// What is in a file.
    sealed interface Content {

        record Text(String text) implements Content {}

        record Unreadable(String reason) implements Content {}
    }
}
