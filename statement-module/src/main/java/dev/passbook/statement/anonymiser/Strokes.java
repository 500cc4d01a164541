package dev.passbook.statement.anonymiser;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// The path that a content stream is drawing, and the ruling lines among what it drew.
final class Strokes {

    /// Whatever has more is a picture in lines.
    private static final int MOST = 5_000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private boolean curved;
    private int points;

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    void move(Point2D to) {
        if (count(1)) {
            path.add(new ArrayList<>(List.of(to)));
        }
    }

    void line(Point2D to) {
        if (!path.isEmpty() && count(1)) {
            path.getLast().add(to);
        }
    }

    /// Tables have no curves. What has some is lettering or a logo, straight parts included.
    void curve() {
        curved = true;
    }

    void close() {
        if (!path.isEmpty()) {
            line(path.getLast().getFirst());
        }
    }

    private boolean count(int more) {
        points += more;
        return points <= MOST;
    }

    /// Ends the path with a line along it.
    void stroke(double thickness) {
        for (var part : path) {
            for (int at = 1; at < part.size(); at++) {
                add(ruling(part.get(at - 1), part.get(at), thickness));
            }
        }
        end();
    }

    private static Ruling ruling(Point2D from, Point2D to, double thickness) {
        return new Ruling(from.getX(), from.getY(), to.getX(), to.getY(), thickness);
    }

    /// Ends the path by filling it; of that, thin rectangles are lines.
    void fill() {
        path.forEach(this::fill);
        end();
    }

    private void fill(List<Point2D> part) {
        double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double bottom = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double top = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
        if ((part.size() == 4 || part.size() == 5) && Ruling.isThin(right - left, top - bottom)) {
            add(Ruling.through(left, bottom, right, top));
        }
    }

    private void add(Ruling ruling) {
        boolean straight = ruling.isLevel() || ruling.isUpright();
        if (!curved && straight && ruling.isLong() && ruling.isFinite() && rulings.size() < MOST) {
            rulings.add(ruling);
        }
    }

    void end() {
        path.clear();
        curved = false;
        points = 0;
    }
}
