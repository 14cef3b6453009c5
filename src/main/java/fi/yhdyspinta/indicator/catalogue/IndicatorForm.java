package fi.yhdyspinta.indicator.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.Indicator.Measure;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is said of a new indicator, as typed. */
public record IndicatorForm(String titleFi, String titleSv, String titleEn, String about, String unit, String decimals,
        String aim, String measure) {

    static final int LONGEST_TITLE = 300;

    static final int LONGEST_ABOUT = 2_000;

    static final int LONGEST_UNIT = 60;

    /** With nothing typed yet. */
    public static final IndicatorForm EMPTY = new IndicatorForm(null, null, null, null, null, null, null, null);

    public IndicatorForm(@Nullable String titleFi, @Nullable String titleSv, @Nullable String titleEn,
            @Nullable String about, @Nullable String unit, @Nullable String decimals, @Nullable String aim,
            @Nullable String measure) {
        this.titleFi = Typed.clean(titleFi);
        this.titleSv = Typed.clean(titleSv);
        this.titleEn = Typed.clean(titleEn);
        this.about = Typed.clean(about);
        this.unit = Typed.clean(unit);
        this.decimals = Objects.requireNonNullElse(decimals, "0");
        this.aim = Typed.clean(aim);
        this.measure = Typed.clean(measure);
    }

    /** By its field what is wrong. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Stream.of(this.titleFi, this.titleSv, this.titleEn).allMatch(String::isBlank)) {
            problems.put("titleFi", "indicator.described.title.missing");
        }
        tooLong(problems, "titleFi", this.titleFi, LONGEST_TITLE);
        tooLong(problems, "titleSv", this.titleSv, LONGEST_TITLE);
        tooLong(problems, "titleEn", this.titleEn, LONGEST_TITLE);
        if (this.about.isBlank()) {
            problems.put("about", "indicator.described.about.missing");
        }
        tooLong(problems, "about", this.about, LONGEST_ABOUT);
        tooLong(problems, "unit", this.unit, LONGEST_UNIT);
        if (!this.decimals.matches("[0-6]")) {
            problems.put("decimals", "indicator.described.decimals.wrong");
        }
        if (Typed.choice(Measure.class, this.measure).isEmpty()) {
            problems.put("measure", "indicator.described.measure.missing");
        }
        return problems;
    }

    public LocalText toTitle() {
        return new LocalText(this.titleFi.strip(), this.titleSv.strip(), this.titleEn.strip());
    }

    public String toAbout() {
        return this.about.strip();
    }

    public @Nullable String toUnit() {
        return this.unit.isBlank() ? null : this.unit.strip();
    }

    public int toDecimals() {
        return Integer.parseInt(this.decimals);
    }

    public @Nullable Aim toAim() {
        return Typed.choice(Indicator.Aim.class, this.aim).orElse(null);
    }

    public Measure toMeasure() {
        return Measure.valueOf(this.measure);
    }

    private static void tooLong(Map<String, String> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, "indicator.described.long");
        }
    }

}
