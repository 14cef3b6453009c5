package fi.yhdyspinta.round.format;

import org.jspecify.annotations.Nullable;

/** Something to read before negotiating (aineisto). */
public record MaterialPart(String id, String title, @Nullable MaterialKind kind, @Nullable String link,
        @Nullable String note, Extra extra) {

    public enum MaterialKind {

        ANNUAL_REPORT, WELLBEING_REPORT, WELLBEING_PLAN, MUNICIPALITY_CARD, AGREEMENT, SLIDES, STATISTICS, OTHER

    }

}
