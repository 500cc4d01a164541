package dev.passbook.statement.ocr;

import dev.passbook.statement.pdf.PagePicture;
import dev.passbook.statement.pdf.Word;
import java.util.List;

/// From the picture of a page to its words.
final class PictureReading {

    private final Tesseract tesseract;

    PictureReading(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /// Where the page lay askew, the words stand as if it had lain straight.
    ///
    /// @return in reading order, in points of the page
    /// @throws OcrFailed when the page could not be read
    List<Word> words(PagePicture picture) {
        var found = Tsv.words(tesseract.tsv(readied(picture), picture.dpi()));
        return new Placement(picture.pointsPerPixel())
                .words(ColumnNames.mended(Numerals.mended(Cleaning.cleaned(found))));
    }

    private static Bitmap readied(PagePicture picture) {
        var straight = Lean.straightened(Bitmap.of(picture));
        return Rules.removed(DarkBands.lightened(straight, picture.dpi()), picture.dpi());
    }
}
