package dev.passbook.analysis.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Puts charts on the first sheet of a workbook that is already written, because the library that writes it has
/// none.
///
/// A workbook is a zip of parts: each chart is one, a drawing says where they stand, and the sheet, the list of
/// content types and two lists of relations are told of them. All other parts are copied.
final class Drawing {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// To the right of the summary's three columns, one chart below the other; in cells.
    private static final int LEFT = 3;

    private static final int WIDTH = 11;
    private static final int HEIGHT = 18;

    private final List<Chart> charts;
    private final ZipOutputStream zip;

    private Drawing(List<Chart> charts, ZipOutputStream zip) {
        this.charts = charts;
        this.zip = zip;
    }

    /// @param workbook whose first sheet has no relations yet
    /// @param charts may be none
    /// @param out stays open
    static void into(byte[] workbook, List<Chart> charts, OutputStream out) throws IOException {
        if (charts.isEmpty()) {
            out.write(workbook);
            return;
        }
        var zip = new ZipOutputStream(out);
        new Drawing(charts, zip).draw(Part.of(workbook));
        zip.finish();
    }

    private void draw(List<Part> parts) throws IOException {
        for (var part : parts) {
            zip.putNextEntry(new ZipEntry(part.name()));
            switch (part.name()) {
                case CONTENT_TYPES -> zip.write(before("</Types>", contentTypes(), part));
                case FIRST_SHEET -> zip.write(before("</worksheet>", reference(), part));
                case String _ -> part.copyTo(zip);
            }
            zip.closeEntry();
        }
        add("xl/worksheets/_rels/sheet1.xml.rels", relations("drawing", "../drawings/drawing%s.xml", 1));
        add("xl/drawings/drawing1.xml", drawing());
        add("xl/drawings/_rels/drawing1.xml.rels", relations("chart", "../charts/chart%s.xml", charts.size()));
        for (int at = 0; at < charts.size(); at++) {
            add("xl/charts/chart%s.xml".formatted(at + 1), charts.get(at).xml());
        }
    }

    private void add(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] before(String end, String added, Part part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        part.copyTo(bytes);
        var xml = bytes.toString(StandardCharsets.UTF_8);
        var at = xml.lastIndexOf(end);
        return (xml.substring(0, at) + added + xml.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private String contentTypes() {
        return override("drawings/drawing%s.xml", "drawing+xml", 1)
                + override("charts/chart%s.xml", "drawingml.chart+xml", charts.size());
    }

    private static String override(String part, String type, int count) {
        return numbered(count, "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPES + type + "\"/>");
    }

    private static String reference() {
        return "<drawing xmlns:r=\"%s\" r:id=\"rId1\"/>".formatted(RELATIONS);
    }

    private static String relations(String type, String target, int count) {
        var relation = "<Relationship Id=\"rId%1$s\" Type=\"" + RELATIONS + "/" + type + "\" Target=\""
                + target.replace("%s", "%1$s") + "\"/>";
        return PROLOGUE + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + numbered(count, relation) + "</Relationships>";
    }

    private static String numbered(int count, String element) {
        return IntStream.rangeClosed(1, count).mapToObj(element::formatted).collect(Collectors.joining());
    }

    private String drawing() {
        var anchors = IntStream.range(0, charts.size()).mapToObj(this::anchor).collect(Collectors.joining());
        return PROLOGUE + """
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">%s</xdr:wsDr>\
            """.formatted(anchors);
    }

    private String anchor(int at) {
        var top = 1 + at * (HEIGHT + 1);
        return """
            <xdr:twoCellAnchor>%s%s<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="%s" name="%s"/>\
            <xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
            <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
            <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="%s" r:id="rId%s"/>\
            </a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>\
            """.formatted(
                        corner("from", LEFT, top),
                        corner("to", LEFT + WIDTH, top + HEIGHT),
                        at + 2,
                        charts.get(at).title(),
                        RELATIONS,
                        at + 1);
    }

    private static String corner(String name, int column, int row) {
        return """
            <xdr:%1$s><xdr:col>%2$s</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%3$s</xdr:row>\
            <xdr:rowOff>0</xdr:rowOff></xdr:%1$s>\
            """.formatted(name, column, row);
    }
}
