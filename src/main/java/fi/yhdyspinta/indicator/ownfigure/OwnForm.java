package fi.yhdyspinta.indicator.ownfigure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is said of figures that are handed in, as typed.
 *
 * @param indicator that they carry on; empty for a new one
 * @param rows the figures themselves, when they are pasted and not a file
 */
public record OwnForm(String indicator, String titleFi, String titleSv, String titleEn, String about, String unit,
        String decimals, String aim, String measure, String rows) {

    static final int LONGEST_TITLE = 300;

    static final int LONGEST_ABOUT = 2_000;

    static final int LONGEST_UNIT = 60;

    public OwnForm(@Nullable String indicator, @Nullable String titleFi, @Nullable String titleSv,
            @Nullable String titleEn, @Nullable String about, @Nullable String unit, @Nullable String decimals,
            @Nullable String aim, @Nullable String measure, @Nullable String rows) {
        this.indicator = clean(indicator);
        this.titleFi = clean(titleFi);
        this.titleSv = clean(titleSv);
        this.titleEn = clean(titleEn);
        this.about = clean(about);
        this.unit = clean(unit);
        this.decimals = Objects.requireNonNullElse(decimals, "0");
        this.aim = clean(aim);
        this.measure = clean(measure);
        this.rows = clean(rows);
    }

    static OwnForm of(Upload known) {
        return new OwnForm(known.key().toString(), known.title().fi(), known.title().sv(), known.title().en(),
                known.about(), known.unit(), String.valueOf(known.decimals()),
                known.aim() == null ? "" : known.aim().name(), known.measure().name(), "");
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Stream.of(this.titleFi, this.titleSv, this.titleEn).allMatch(String::isBlank)) {
            problems.put("titleFi", "indicator.own.title.missing");
        }
        tooLong(problems, "titleFi", this.titleFi, LONGEST_TITLE);
        tooLong(problems, "titleSv", this.titleSv, LONGEST_TITLE);
        tooLong(problems, "titleEn", this.titleEn, LONGEST_TITLE);
        if (this.about.isBlank()) {
            problems.put("about", "indicator.own.about.missing");
        }
        tooLong(problems, "about", this.about, LONGEST_ABOUT);
        tooLong(problems, "unit", this.unit, LONGEST_UNIT);
        if (!this.decimals.matches("[0-6]")) {
            problems.put("decimals", "indicator.own.decimals.wrong");
        }
        if (Typed.choice(Indicator.Measure.class, this.measure).isEmpty()) {
            problems.put("measure", "indicator.own.measure.missing");
        }
        return problems;
    }

    OwnDraft toDraft() {
        return new OwnDraft(this.indicator.isBlank() ? null : IndicatorKey.of(this.indicator),
                new LocalText(this.titleFi.strip(), this.titleSv.strip(), this.titleEn.strip()), this.about.strip(),
                this.unit.isBlank() ? null : this.unit.strip(), Integer.parseInt(this.decimals),
                Typed.choice(Indicator.Aim.class, this.aim).orElse(null), Indicator.Measure.valueOf(this.measure));
    }

    private static void tooLong(Map<String, String> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, "indicator.own.long");
        }
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "");
    }

}
