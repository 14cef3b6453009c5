package fi.yhdyspinta.platform.document;

/**
 * The lists of a DOCX: one kind with bullets, and one that counts; every counting list
 * begins from one.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private static final String BULLETS = "1";

    private static final int INDENT = 340;

    private int counting = 1;

    /** The list of all points with bullets. */
    String bullets() {
        return BULLETS;
    }

    /** A new list that counts from one. */
    String next() {
        counting++;
        return Integer.toString(counting);
    }

    byte[] write() {
        var xml = new Xml();
        xml.element("w:numbering", () -> {
            kind(xml, "0", "bullet");
            kind(xml, "1", "decimal");
            xml.element("w:num", () -> xml.empty("w:abstractNumId", "w:val", "0"), "w:numId", BULLETS);
            for (int list = 2; list <= counting; list++) {
                fromOne(xml, list);
            }
        }, DocxFrame.TEXT);
        return xml.bytes();
    }

    private static void kind(Xml xml, String id, String format) {
        xml.element("w:abstractNum", () -> {
            xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
            for (int level = 0; level < LEVELS; level++) {
                level(xml, level, format);
            }
        }, "w:abstractNumId", id);
    }

    private static void level(Xml xml, int level, String format) {
        String sign = "bullet".equals(format) ? level % 2 == 0 ? "•" : "–" : "%" + (level + 1) + ".";
        xml.element("w:lvl", () -> {
            xml.empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", format);
            xml.empty("w:lvlText", "w:val", sign);
            xml.empty("w:lvlJc", "w:val", "left");
            xml.element("w:pPr", () -> xml.empty("w:ind", "w:left", Integer.toString(INDENT * (level + 1)), "w:hanging",
                    Integer.toString(INDENT)));
        }, "w:ilvl", Integer.toString(level));
    }

    private static void fromOne(Xml xml, int list) {
        xml.element("w:num", () -> {
            xml.empty("w:abstractNumId", "w:val", "1");
            for (int level = 0; level < LEVELS; level++) {
                xml.element("w:lvlOverride", () -> xml.empty("w:startOverride", "w:val", "1"), "w:ilvl",
                        Integer.toString(level));
            }
        }, "w:numId", Integer.toString(list));
    }

}
