package fi.yhdyspinta.report.summary;

import fi.yhdyspinta.platform.web.EditForm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The title of a summary as typed. */
public record TitleForm(String titleFi, String titleSv, String titleEn) implements EditForm {

    public TitleForm {
        titleFi = Objects.requireNonNullElse(titleFi, "");
        titleSv = Objects.requireNonNullElse(titleSv, "");
        titleEn = Objects.requireNonNullElse(titleEn, "");
    }

    static TitleForm of(Wording title) {
        return new TitleForm(title.fi(), title.sv(), title.en());
    }

    Wording toTitle() {
        return new Wording(this.titleFi.strip(), this.titleSv.strip(), this.titleEn.strip());
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("report.section.heading.fi", this.titleFi);
        texts.put("report.section.heading.sv", this.titleSv);
        texts.put("report.section.heading.en", this.titleEn);
        return texts;
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.titleFi.isBlank()) {
            problems.put("titleFi", "report.title.missing");
        }
        Map.of("titleFi", this.titleFi, "titleSv", this.titleSv, "titleEn", this.titleEn).forEach((field, text) -> {
            if (text.strip().length() > Section.LONGEST_HEADING) {
                problems.put(field, "report.section.heading.long");
            }
        });
        return problems;
    }

}
