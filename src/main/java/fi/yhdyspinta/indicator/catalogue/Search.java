package fi.yhdyspinta.indicator.catalogue;

/**
 * What is looked for among the indicators (haku).
 *
 * @param words of the title in any language, or empty for all
 * @param withFigures only those that have figures here
 * @param set only those of the set with that key, or empty for all
 * @param page from 0 on
 */
public record Search(String words, boolean withFigures, String set, int page) {

    static final int PAGE = 50;

    public Search {
        words = words.strip();
        page = Math.clamp(page, 0, 10_000);
    }

    public int offset() {
        return this.page * PAGE;
    }

}
