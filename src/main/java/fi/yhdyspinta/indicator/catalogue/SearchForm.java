package fi.yhdyspinta.indicator.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The search of the catalogue as it stands in the address. */
public record SearchForm(@Nullable String q, @Nullable String figures, @Nullable String set, @Nullable String page) {

    Search toSearch() {
        return new Search(words(), withFigures(), chosenSet(), number() - 1);
    }

    /** What was searched for, as it was typed. */
    public String words() {
        return this.q == null ? "" : this.q;
    }

    /** The key of the set, or empty. */
    public String chosenSet() {
        return this.set == null ? "" : this.set;
    }

    public boolean withFigures() {
        return "true".equals(this.figures);
    }

    /** Without a set that is no longer there. */
    SearchForm among(List<IndicatorSet> sets) {
        return sets.stream().anyMatch(each -> each.key().equals(this.set)) ? this
                : new SearchForm(this.q, this.figures, null, this.page);
    }

    /** Which page of the result, from 1 on. */
    public int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(this.page) : 1;
    }

    /** The address of another page of the same search. */
    public String address(int other) {
        return UriComponentsBuilder.newInstance()
            .queryParam("q", "{words}")
            .queryParam("figures", withFigures())
            .queryParam("set", "{set}")
            .queryParam("page", other)
            .uriVariables(Map.of("words", words(), "set", chosenSet()))
            .encode()
            .build()
            .toUriString();
    }

}
