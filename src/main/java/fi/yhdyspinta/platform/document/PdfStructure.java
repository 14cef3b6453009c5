package fi.yhdyspinta.platform.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Puts right what a screen reader is told of a laid-out document. A header row repeated
 * on the next page would be read twice, captions stand outside their tables, and parts
 * that HTML has no word for carry their role as a mark.
 */
final class PdfStructure {

    /** Begins a {@code title} that names the role of a part instead of describing it. */
    static final String ROLE = "role:";

    private static final COSName CAPTION = COSName.getPDFName("Caption");

    private static final COSName LINK = COSName.getPDFName("Link");

    private static final COSName TABLE = COSName.getPDFName("Table");

    private static final COSName TABLE_HEAD = COSName.getPDFName("THead");

    private final COSDictionary root;

    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private PdfStructure(PDDocument pdf) {
        root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    /**
     * Mends the structure; tells, by page, which marked contents are repetitions and no
     * longer part of it.
     */
    static Map<COSDictionary, Set<Integer>> mend(PDDocument pdf) {
        var structure = new PdfStructure(pdf);
        structure.mend(structure.root);
        structure.forgetRepeated();
        return structure.repeated;
    }

    private void mend(COSDictionary part) {
        takeRole(part);
        if (TABLE_HEAD.equals(part.getCOSName(COSName.S))) {
            dropRepeated(part, part.getCOSDictionary(COSName.PG));
        }
        List<COSBase> kids = kids(part);
        for (COSBase kid : kids) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                mend(inner);
            }
        }
        if (takeCaptionsIn(kids)) {
            part.setItem(COSName.K, new COSArray(kids));
        }
    }

    private static void takeRole(COSDictionary part) {
        String description = part.getString(COSName.ALT, "");
        if (description.startsWith(ROLE) && !LINK.equals(part.getCOSName(COSName.S))) {
            part.setName(COSName.S, description.substring(ROLE.length()));
            part.removeItem(COSName.ALT);
        }
        if (part.containsKey(COSName.E)) {
            part.setItem(COSName.ACTUAL_TEXT, part.getItem(COSName.E));
            part.removeItem(COSName.E);
        }
    }

    private void dropRepeated(COSDictionary part, COSDictionary firstPage) {
        var kept = new COSArray();
        for (COSBase kid : kids(part)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                dropRepeated(inner, firstPage);
                kept.add(inner);
            }
            else if (kid instanceof COSDictionary content && content.getCOSDictionary(COSName.PG) != firstPage) {
                repeated.computeIfAbsent(content.getCOSDictionary(COSName.PG), _ -> new HashSet<>())
                    .add(content.getInt(COSName.MCID));
            }
            else {
                kept.add(kid);
            }
        }
        part.setItem(COSName.K, kept);
    }

    private static boolean takeCaptionsIn(List<COSBase> kids) {
        boolean taken = false;
        for (int i = kids.size() - 1; i > 0; i--) {
            if (is(kids.get(i), TABLE) && is(kids.get(i - 1), CAPTION)) {
                var table = (COSDictionary) kids.get(i);
                var caption = (COSDictionary) kids.remove(i - 1);
                List<COSBase> within = kids(table);
                within.addFirst(caption);
                table.setItem(COSName.K, new COSArray(within));
                caption.setItem(COSName.P, table);
                taken = true;
            }
        }
        return taken;
    }

    private static boolean is(COSBase kid, COSName role) {
        return kid instanceof COSDictionary part && role.equals(part.getCOSName(COSName.S));
    }

    private void forgetRepeated() {
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        repeated.forEach((page, contents) -> {
            int place = 2 * indexOf(numbers, page.getInt(COSName.STRUCT_PARENTS)) + 1;
            var parents = (COSArray) numbers.getObject(place);
            contents.forEach(content -> parents.set(content, COSNull.NULL));
        });
    }

    private static int indexOf(COSArray numbers, int key) {
        int index = 0;
        while (numbers.getInt(2 * index) != key) {
            index++;
        }
        return index;
    }

    private static List<COSBase> kids(COSDictionary part) {
        COSBase kids = part.getDictionaryObject(COSName.K);
        var list = new ArrayList<COSBase>();
        if (kids instanceof COSArray array) {
            array.forEach(kid -> list.add(kid instanceof COSObject held ? held.getObject() : kid));
        }
        else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

}
