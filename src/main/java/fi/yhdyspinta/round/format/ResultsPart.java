package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What came out of the survey and the workshop (tulokset).
 *
 * @param themes by question or workshop topic: the field is the id, alone or followed by
 * "_" and a word ("D2_themes")
 * @param summaryForBoard the conclusions taken to the deciding body (johtopäätökset)
 */
public record ResultsPart(@Layout.Others Map<String, Themes> themes, List<Conclusion> summaryForBoard, Extra extra) {

    public ResultsPart {
        themes = Ordered.copyOf(themes);
        summaryForBoard = List.copyOf(summaryForBoard);
    }

    /** The id of the question or topic that a field of results is about. */
    static String subjectOf(String field) {
        var underscore = field.indexOf('_');
        return underscore < 0 ? field : field.substring(0, underscore);
    }

    /** What people said, as themes (teemat): of everybody, or by kind of party. */
    public sealed interface Themes permits ThemeList, ThemesByParty {

    }

    @Layout.Bare
    public record ThemeList(List<Theme> themes) implements Themes {

        public ThemeList {
            themes = List.copyOf(themes);
        }

    }

    @Layout.Bare
    public record ThemesByParty(Map<String, List<Theme>> byParty) implements Themes {

        public ThemesByParty {
            byParty = Ordered.copyOf(byParty);
        }

    }

    /** One theme (teema, havainto): in words only, or numbered. */
    public sealed interface Theme permits ThemeWords, NumberedTheme {

        String theme();

    }

    @Layout.Bare
    public record ThemeWords(String theme) implements Theme {
    }

    public record NumberedTheme(@Nullable Integer no, String theme, Extra extra) implements Theme {
    }

    /**
     * What the round concludes (johtopäätös).
     *
     * @param agreement how far people agreed; null when nobody has written it down
     * @param dissent the view that differs, given exactly when dissent is noted
     */
    public record Conclusion(@Nullable Integer no, @Nullable String topic, String text, @Nullable Agreement agreement,
            @Nullable String dissent, Extra extra) {
    }

    /** How far people agreed (yksimielisyys). */
    public enum Agreement {

        COMMON, MAJORITY, NOTED_DISSENT

    }

}
