package dev.passbook.statement.bank;

import dev.passbook.statement.bank.FolderLook.Content;
import dev.passbook.statement.bank.FolderLook.Listed;
import dev.passbook.statement.bank.FolderLook.Unlistable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/// A directory with templates of an operator's own, each called after its bank: `axis.yaml`. Whatever is called
/// otherwise, or hidden, is not looked at.
///
/// Contents are compared and not times: a clock may be coarse, an editor may restore a time, a link may be turned
/// to another file. That costs little, since such files are few and small.
record TemplateFolder(Path place) {

    private static final String SUFFIX = ".yaml";

    /// In bytes. The largest template that we know of has three thousand.
    private static final int LARGEST = 64 * 1024;

    FolderLook look() {
        var files = new TreeMap<String, Content>();
        try (var entries = Files.newDirectoryStream(place, "[!.]*" + SUFFIX)) {
            entries.forEach(file -> files.put(file.getFileName().toString(), content(file)));
            return new Listed(files);
        } catch (IOException | DirectoryIteratorException e) {
            return new Unlistable("The folder of templates %s cannot be listed: %s".formatted(place, e));
        }
    }

    /// The file as messages name it.
    String placeOf(String name) {
        return place.resolve(name).toString();
    }

    /// The identifier of the bank that a file is called after.
    static String bankOf(String name) {
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /// A pipe would never end, so only files are opened.
    private static Content content(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Content.Unreadable("is no file");
        }
        try (var bytes = Files.newInputStream(file)) {
            var content = bytes.readNBytes(LARGEST + 1);
            return content.length > LARGEST
                    ? new Content.Unreadable("has more than %d bytes".formatted(LARGEST))
                    : new Content.Text(new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Content.Unreadable("cannot be read: " + e);
        }
    }
}
