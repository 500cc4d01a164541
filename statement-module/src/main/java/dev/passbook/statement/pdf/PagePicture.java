package dev.passbook.statement.pdf;

/// A page as a picture in shades of grey, the way it is shown.
///
/// @param width in pixels
/// @param height in pixels
/// @param dpi pixels to the inch of the page, in both directions
/// @param grey row by row from the top, one byte a pixel: 0 black, 255 white. Belongs to the picture and is not
/// copied,
///     because it has millions of pixels
public record PagePicture(int width, int height, double dpi, byte[] grey) {

    private static final double POINTS_PER_INCH = 72;

    public PagePicture {
        if (width < 1 || height < 1 || grey.length != width * height || !(dpi > 0)) {
            throw new IllegalArgumentException(
                    "A picture of %d x %d has %d pixels".formatted(width, height, grey.length));
        }
    }

    /// How many points of the page a pixel measures.
    public double pointsPerPixel() {
        return POINTS_PER_INCH / dpi;
    }
}
