package fi.yhdyspinta.tray.practice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.tray.practice.CandidateFilter.Kind;

/**
 * Which answers are looked at, as the address says.
 *
 * @param survey id of a survey, or empty
 */
public record CandidateForm(String survey, String about, String q, String kind, String page) {

    public CandidateForm {
        survey = Objects.requireNonNullElse(survey, "");
        about = Objects.requireNonNullElse(about, "");
        q = Objects.requireNonNullElse(q, "");
        kind = Objects.requireNonNullElse(kind, "");
        page = Objects.requireNonNullElse(page, "");
    }

    /** The number of the page asked for, from 1. */
    public int number() {
        return this.page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    /** The address of another page of the same answers. */
    public String at(int page) {
        return "?survey=" + encoded(this.survey) + "&about=" + encoded(this.about) + "&q=" + encoded(this.q) + "&kind="
                + encoded(this.kind) + "&page=" + page;
    }

    /** The address of answers of which something else has become. */
    public String of(Kind other) {
        return new CandidateForm(this.survey, this.about, this.q, other.name(), "").at(1);
    }

    CandidateFilter toFilter() {
        return new CandidateFilter(this.survey.isEmpty() ? null : SurveyId.of(this.survey), this.about, this.q,
                Typed.choice(Kind.class, this.kind).orElse(Kind.WAITING), number());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}
