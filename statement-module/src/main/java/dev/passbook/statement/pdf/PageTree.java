package dev.passbook.statement.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Lists the pages of a document without trusting the tree that they hang in: it may be a loop, or endless.
final class PageTree {

    private final PdfLimits limits;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private final List<COSDictionary> pages = new ArrayList<>();

    private PageTree(PdfLimits limits) {
        this.limits = limits;
    }

    static List<COSDictionary> pages(COSDictionary catalog, PdfLimits limits) {
        var tree = new PageTree(limits);
        if (catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root) {
            tree.open.push(root);
        }
        while (!tree.open.isEmpty()) {
            tree.visit(tree.open.pop());
        }
        return List.copyOf(tree.pages);
    }

    private void visit(COSDictionary node) {
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            if (seen.add(node)) {
                descend(kids);
            }
        } else if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
            add(node);
        }
    }

    /// Last kid first, so that the first one is on top.
    private void descend(COSArray kids) {
        for (var at = kids.size() - 1; at >= 0; at--) {
            if (kids.getObject(at) instanceof COSDictionary kid) {
                open.push(kid);
            }
        }
    }

    private void add(COSDictionary page) {
        if (pages.size() == limits.pages()) {
            throw new LimitExceeded("pages", limits.pages());
        }
        pages.add(page);
    }
}
