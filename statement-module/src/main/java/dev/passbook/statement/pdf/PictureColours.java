package dev.passbook.statement.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// The colours of a picture, as plain as letters need them. Profiles and functions that a file brings along are
/// not followed: a shade more or less changes no letter, and they are a way to make programs fall.
///
/// @param space a device colour space, or an index into one
/// @param count numbers a pixel
/// @param inverted whether a greater number means more ink
record PictureColours(COSBase space, int count, boolean inverted) {

    private static final PictureColours GREY = new PictureColours(COSName.DEVICEGRAY, 1, false);

    static PictureColours of(COSDictionary picture) {
        return picture.getBoolean(COSName.IMAGE_MASK, picture.getBoolean(COSName.IM, false))
                ? GREY
                : of(picture.getDictionaryObject(COSName.COLORSPACE, COSName.CS));
    }

    private static PictureColours of(@Nullable COSBase space) {
        return switch (space) {
            case COSName name -> named(name.getName());
            case COSArray array when array.size() > 1 && array.getObject(0) instanceof COSName name -> of(name, array);
            case null, default -> GREY;
        };
    }

    private static PictureColours named(String name) {
        return switch (name) {
            case "DeviceRGB", "RGB", "CalRGB", "Lab" -> counted(3);
            case "DeviceCMYK", "CMYK" -> counted(4);
            default -> GREY;
        };
    }

    private static PictureColours of(COSName family, COSArray array) {
        return switch (family.getName()) {
            case "ICCBased" ->
                counted(array.getObject(1) instanceof COSStream profile ? profile.getInt(COSName.N, 3) : 3);
            case "Indexed", "I" -> indexed(array);
            case "Separation" -> new PictureColours(COSName.DEVICEGRAY, 1, true);
            case "DeviceN" -> counted(array.getObject(1) instanceof COSArray inks ? inks.size() : 1);
            default -> named(family.getName());
        };
    }

    private static PictureColours counted(int count) {
        return switch (count) {
            case 3 -> new PictureColours(COSName.DEVICERGB, 3, false);
            case 4 -> new PictureColours(COSName.DEVICECMYK, 4, false);
            default -> GREY;
        };
    }

    private static PictureColours indexed(COSArray array) {
        if (array.size() < 4 || array.getObject(1) instanceof COSArray nested && isIndexed(nested)) {
            return GREY;
        }
        var plain = new COSArray();
        plain.add(COSName.INDEXED);
        plain.add(of(array.getObject(1)).space());
        plain.add(array.getObject(2));
        plain.add(array.getObject(3));
        return new PictureColours(plain, 1, false);
    }

    private static boolean isIndexed(COSArray array) {
        return array.size() > 0 && (COSName.INDEXED.equals(array.getObject(0)) || COSName.I.equals(array.getObject(0)));
    }
}
