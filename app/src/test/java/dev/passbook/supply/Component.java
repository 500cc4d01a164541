package dev.passbook.supply;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// A part of the server that somebody else made, by its package URL, which names a version.
record Component(String purl) {

    private static final Pattern QUALIFIERS = Pattern.compile("[?#].*");
    private static final Pattern PAGES = Pattern.compile("pkg:maven/org\\.webjars(\\.npm)?/");
    private static final Pattern SCOPE = Pattern.compile("(?<=^pkg:npm/)([^/@]+)__");
    private static final String OWN = "pkg:maven/dev.passbook/";

    /// What a software bill of materials (CycloneDX, JSON) names, without what is made here.
    static List<Component> of(Path bill) {
        var components = JsonMapper.shared().readTree(bill).path("components").valueStream();
        return components
                .map(component -> component.path("purl").asString(""))
                .filter(purl -> !purl.isEmpty() && !purl.startsWith(OWN))
                .map(purl -> new Component(known(purl)))
                .distinct()
                .toList();
    }

    /// What WebJars pack for Maven is known under its name at npm.
    private static String known(String purl) {
        var plain = QUALIFIERS.matcher(purl).replaceFirst("");
        var npm = PAGES.matcher(plain).replaceFirst("pkg:npm/");
        return SCOPE.matcher(npm).replaceFirst("%40$1/");
    }
}
