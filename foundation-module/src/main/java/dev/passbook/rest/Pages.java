package dev.passbook.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The page of a list that a request asks for with `?page=`: numbers from 1, or `last`.
public final class Pages {

    /// Entries on a page; callers cannot change it.
    public static final int SIZE = 10;

    private static final String PARAMETER = "page";

    private final HttpServletRequest request;
    private final long count;
    private final long number;

    private Pages(HttpServletRequest request, long count, long number) {
        this.request = request;
        this.count = count;
        this.number = number;
    }

    /// @throws NotFound when there is no such page; an empty list has one empty page
    public static Pages of(HttpServletRequest request, long count) {
        var last = Math.max(1, (count + SIZE - 1) / SIZE);
        var page = Query.of(request).last(PARAMETER);
        var number = page == null ? 1 : number(page, last);
        if (number < 1 || number > last) {
            throw invalidPage();
        }
        return new Pages(request, count, number);
    }

    public long offset() {
        return (number - 1) * SIZE;
    }

    public <T> PagedList<T> list(List<T> results) {
        var next = number * SIZE < count ? link(number + 1) : null;
        var previous = number > 1 ? link(number - 1) : null;
        return new PagedList<>(count, next, previous, results);
    }

    private static long number(String text, long last) {
        try {
            return "last".equals(text) ? last : Long.parseLong(text.strip());
        } catch (NumberFormatException _) {
            throw invalidPage();
        }
    }

    private static NotFound invalidPage() {
        return new NotFound("Invalid page.");
    }

    /// As the original prints them: absolute, with the other parameters kept, all sorted, and no `page` for the
    /// first.
    private String link(long page) {
        var parameters = new TreeMap<>(Query.of(request).all());
        parameters.remove(PARAMETER);
        if (page > 1) {
            parameters.put(PARAMETER, List.of(String.valueOf(page)));
        }
        var address = ServletUriComponentsBuilder.fromRequestUri(request);
        parameters.forEach((name, values) -> address.queryParam(encoded(name), encoded(values)));
        return address.build(true).toUriString();
    }

    private static Object[] encoded(List<String> values) {
        return values.stream().map(Pages::encoded).toArray();
    }

    /// As Python encodes, which differs from Java in two signs.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
