package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The layers ("optional content") of a document: text on a layer that is switched off is not shown.
final class Layers {

    private final boolean onUnlessListed;
    private final List<? extends COSBase> listed;

    private Layers(boolean onUnlessListed, List<? extends COSBase> listed) {
        this.onUnlessListed = onUnlessListed;
        this.listed = listed;
    }

    /// As the document says that they are when it is opened.
    static Layers of(COSDictionary catalog) {
        var layers = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        var initially = layers == null ? null : layers.getCOSDictionary(COSName.D);
        if (initially == null) {
            return new Layers(true, List.of());
        }
        var on = !COSName.OFF.equals(initially.getCOSName(COSName.BASE_STATE));
        var exceptions = initially.getCOSArray(on ? COSName.OFF : COSName.ON);
        return new Layers(on, exceptions == null ? List.of() : resolved(exceptions));
    }

    /// Whether content is hidden that belongs to a layer, or to several of which one must be on.
    boolean hide(@Nullable COSDictionary membership) {
        if (membership == null) {
            return false;
        }
        return switch (membership.getDictionaryObject(COSName.OCGS)) {
            case COSArray groups ->
                groups.size() > 0 && resolved(groups).stream().noneMatch(this::isOn);
            case COSDictionary group -> !isOn(group);
            case null, default -> !isOn(membership);
        };
    }

    /// By identity: the dictionaries of two layers may well be equal.
    private boolean isOn(COSBase group) {
        return listed.stream().anyMatch(exception -> exception == group) != onUnlessListed;
    }

    private static List<COSBase> resolved(COSArray groups) {
        var resolved = new ArrayList<COSBase>();
        for (var at = 0; at < groups.size(); at++) {
            var group = groups.getObject(at);
            if (group != null) {
                resolved.add(group);
            }
        }
        return resolved;
    }
}
