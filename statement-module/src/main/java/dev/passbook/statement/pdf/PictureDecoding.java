package dev.passbook.statement.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// Decodes the pictures of a page, which are as hostile as all else in a file: what one claims is looked at before
/// PDFBox may believe it, and of what describes it only that is passed on which letters need.
final class PictureDecoding {

    static {
        // Otherwise ImageIO keeps what it reads in temporary files, which a killed server leaves behind.
        ImageIO.setUseCache(false);
    }

    /// A4 in colours at 400 dots an inch takes 46 million, in black and white at 600 35 million.
    private static final long MOST_SAMPLES = 50_000_000;

    /// Of all pictures of a page: scanners cut pages into strips and layers.
    private static final long MOST_SAMPLES_ON_PAGE = 150_000_000;

    /// Pictures that build up have some ten.
    private static final int MOST_SCANS = 40;

    /// A JPEG may be read at a quarter of its resolution at the least.
    private static final int MOST_SUBSAMPLING = 4;

    /// Where the size that a JPEG claims itself is noted, which may be another one than the file claims for it.
    private static final COSName SAMPLES = COSName.getPDFName("PassbookSamples");

    private final StreamDecoding decoding;
    private final ReadingTime time;
    private long samplesOnPage;

    PictureDecoding(ReadingTime time) {
        this.decoding = new StreamDecoding(2 * MOST_SAMPLES, time);
        this.time = time;
    }

    /// The picture in full; a stencil black where the ink goes and white elsewhere.
    ///
    /// @throws LimitExceeded when it claims to be too large
    /// @throws IOException when it is damaged, or encoded in a way that is not known here
    BufferedImage decode(COSStream picture) throws IOException {
        time.check();
        var plain = plain(picture, PictureColours.of(picture));
        mask(picture, COSName.SMASK, plain);
        mask(picture, COSName.MASK, plain);
        return new PDImageXObject(new PDStream(plain), null).getImage(null, subsampling(plain));
    }

    private void mask(COSStream picture, COSName kind, COSStream plain) throws IOException {
        if (picture.getDictionaryObject(kind) instanceof COSStream mask) {
            var cut = plain(mask, PictureColours.of(mask));
            if (kind.equals(COSName.MASK)) {
                cut.setBoolean(COSName.IMAGE_MASK, true);
            }
            plain.setItem(kind, cut);
        }
    }

    /// The same picture with nothing but what was looked at.
    private COSStream plain(COSStream picture, PictureColours colours) throws IOException {
        var filters = filters(picture);
        var encoding = encoding(filters);
        var plain = described(picture, colours);
        grant((long) plain.getInt(COSName.WIDTH) * plain.getInt(COSName.HEIGHT) * colours.count(), encoding);
        var packed = encoding == null ? filters : filters.subList(0, filters.size() - 1);
        var content = decoding.decode(encoded(picture, packed));
        if (encoding != null) {
            check(encoding, content, plain, parameters(picture, filters.size() - 1));
        }
        try (var raw = plain.createRawOutputStream()) {
            raw.write(content);
        }
        plain.setItem(COSName.FILTER, encoding);
        return plain;
    }

    /// The filter that makes a picture of bytes; the ones before it only unpack them.
    private static @Nullable COSName encoding(List<COSName> filters) {
        return filters.isEmpty() || !StreamGuard.PICTURE_FILTERS.contains(filters.getLast()) ? null : filters.getLast();
    }

    private static COSStream described(COSStream picture, PictureColours colours) {
        var plain = new COSStream();
        plain.setItem(COSName.SUBTYPE, COSName.IMAGE);
        plain.setInt(COSName.WIDTH, Math.max(1, picture.getInt(COSName.WIDTH, COSName.W, 1)));
        plain.setInt(COSName.HEIGHT, Math.max(1, picture.getInt(COSName.HEIGHT, COSName.H, 1)));
        plain.setInt(COSName.BITS_PER_COMPONENT, bits(picture));
        plain.setItem(COSName.COLORSPACE, colours.space());
        var range = picture.getDictionaryObject(COSName.DECODE, COSName.D);
        plain.setItem(COSName.DECODE, colours.inverted() ? inverse() : range);
        return plain;
    }

    private static List<COSName> filters(COSStream picture) {
        return switch (picture.getDictionaryObject(StreamGuard.SET_ASIDE)) {
            case COSName one -> List.of(one);
            case COSArray several -> names(several);
            case null, default -> List.of();
        };
    }

    private static List<COSName> names(COSArray several) {
        var names = new ArrayList<COSName>();
        for (var at = 0; at < several.size(); at++) {
            if (several.getObject(at) instanceof COSName name) {
                names.add(name);
            }
        }
        return names;
    }

    /// The same bytes with these filters before them.
    private static COSStream encoded(COSStream picture, List<COSName> filters) throws IOException {
        var encoded = new COSStream();
        try (var from = picture.createRawInputStream();
                var to = encoded.createRawOutputStream()) {
            from.transferTo(to);
        }
        encoded.setItem(COSName.FILTER, sameShape(picture, filters));
        encoded.setItem(COSName.DECODE_PARMS, picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        return encoded;
    }

    /// One filter or a list of them as the file has it, for its parameters have the same shape.
    private static @Nullable COSBase sameShape(COSStream picture, List<COSName> filters) {
        if (picture.getDictionaryObject(StreamGuard.SET_ASIDE) instanceof COSName) {
            return filters.isEmpty() ? null : filters.getFirst();
        }
        var names = new COSArray();
        filters.forEach(names::add);
        return names;
    }

    private static @Nullable COSDictionary parameters(COSStream picture, int at) {
        return switch (picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)) {
            case COSDictionary one -> one;
            case COSArray several when several.getObject(at) instanceof COSDictionary one -> one;
            case null, default -> null;
        };
    }

    private static int bits(COSStream picture) {
        var bits = picture.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 8);
        return picture.getBoolean(COSName.IMAGE_MASK, picture.getBoolean(COSName.IM, false)) ? 1 : bits;
    }

    private static COSArray inverse() {
        var inverse = new COSArray();
        inverse.add(COSFloat.ONE);
        inverse.add(COSFloat.ZERO);
        return inverse;
    }

    /// A JPEG may have more: it is read at less than its resolution then.
    private void grant(long samples, @Nullable COSName encoding) {
        samplesOnPage += Math.min(samples, MOST_SAMPLES);
        if (samples > MOST_SAMPLES && !isJpeg(encoding)) {
            throw new LimitExceeded("samples of a picture", MOST_SAMPLES);
        }
        if (samplesOnPage > MOST_SAMPLES_ON_PAGE) {
            throw new LimitExceeded("samples of pictures on a page", MOST_SAMPLES_ON_PAGE);
        }
    }

    private static boolean isJpeg(@Nullable COSName encoding) {
        return COSName.DCT_DECODE.equals(encoding) || COSName.DCT_DECODE_ABBREVIATION.equals(encoding);
    }

    private static void check(COSName encoding, byte[] content, COSStream plain, @Nullable COSDictionary parameters) {
        if (isJpeg(encoding)) {
            check(JpegFacts.of(content), plain);
        } else if (parameters != null) {
            check(parameters);
            plain.setItem(COSName.DECODE_PARMS, parameters);
        }
    }

    private static void check(JpegFacts facts, COSStream plain) {
        if (facts.scans() > MOST_SCANS) {
            throw new LimitExceeded("scans of a JPEG", MOST_SCANS);
        }
        if (facts.samples() > MOST_SAMPLES * MOST_SUBSAMPLING * MOST_SUBSAMPLING) {
            throw new LimitExceeded("samples of a picture", MOST_SAMPLES);
        }
        plain.setLong(SAMPLES, facts.samples());
    }

    /// A fax may claim another size than its picture does.
    private static void check(COSDictionary parameters) {
        var columns = Math.max(1L, parameters.getInt(COSName.COLUMNS, 1));
        var rows = Math.max(1L, parameters.getInt(COSName.ROWS, 1));
        if (columns > MOST_SAMPLES || columns * rows > MOST_SAMPLES) {
            throw new LimitExceeded("samples of a picture", MOST_SAMPLES);
        }
    }

    private static int subsampling(COSStream plain) {
        var samples = plain.getLong(SAMPLES, 1);
        var subsampling = 1;
        while (samples > MOST_SAMPLES * subsampling * subsampling) {
            subsampling++;
        }
        return subsampling;
    }
}
