package fi.yhdyspinta.platform.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What the text of a DOCX points to: its fixed parts, pictures and addresses on the web.
 */
final class DocxLinks {

    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final List<String> FIXED = List.of("styles", "settings", "numbering", "header", "footer");

    private final List<Picture> pictures = new ArrayList<>();

    private final List<String> addresses = new ArrayList<>();

    /** Keeps a picture and returns the name by which the text refers to it. */
    String add(Picture picture) {
        pictures.add(picture);
        return "picture" + (pictures.size() - 1);
    }

    /** Keeps an address and returns the name by which the text refers to it. */
    String add(String address) {
        addresses.add(address);
        return "address" + (addresses.size() - 1);
    }

    List<Picture> pictures() {
        return pictures;
    }

    static String picturePath(int number) {
        return "word/media/picture" + number + ".png";
    }

    byte[] write() {
        var xml = new Xml();
        xml.element("Relationships", () -> {
            FIXED.forEach(part -> write(xml, part, part, part + ".xml"));
            for (int i = 0; i < pictures.size(); i++) {
                write(xml, "picture" + i, "image", "media/picture" + i + ".png");
            }
            for (int i = 0; i < addresses.size(); i++) {
                xml.empty("Relationship", "Id", "address" + i, "Type", KIND + "hyperlink", "Target", addresses.get(i),
                        "TargetMode", "External");
            }
        }, "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        return xml.bytes();
    }

    private static void write(Xml xml, String id, String kind, String target) {
        xml.empty("Relationship", "Id", id, "Type", KIND + kind, "Target", target);
    }

}
