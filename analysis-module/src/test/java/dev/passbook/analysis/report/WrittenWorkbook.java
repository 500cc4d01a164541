package dev.passbook.analysis.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads back what a report wrote.
record WrittenWorkbook(byte[] bytes) {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /// Writes into memory.
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static WrittenWorkbook of(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return new WrittenWorkbook(out.toByteArray());
    }

    List<Row> rows(String sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    List<String> sheets() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheets().map(sheet -> sheet.getName()).toList();
        }
    }

    /// The first row whose first cell says this.
    Row row(String sheet, String label) throws IOException {
        return rows(sheet).stream()
                .filter(row -> label.equals(row.getCellText(0)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + label));
    }

    /// The parts of the zip by their name.
    Map<String, String> parts() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        var file = Files.createTempFile("report", ".xlsx");
        try (var zip = new ZipFile(Files.write(file, bytes).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
