package fi.yhdyspinta.indicator.statfin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Json;

/** The first generation: tables lie in folders, the language stands first in the path. */
final class PxWebOne implements Dialect {

    @Override
    public Optional<String> configuration() {
        return Optional.empty();
    }

    @Override
    public String listing(Language language, String asked, int page) {
        return "/" + language.tag() + "/" + asked;
    }

    @Override
    public Listing readListing(Answer answer, String asked) {
        var found = new ArrayList<Listing.Entry>();
        Json.each(answer,
                item -> found.add(new Listing.Entry(asked + "/" + item.text("id"), item.findText("text").orElse(""),
                        !"t".equals(item.text("type")), Listing.day(item, "updated"), null, null)));
        return new Listing(found, found.size(), 1, 1);
    }

    @Override
    public String description(Language language, String table) {
        return "/" + language.tag() + "/" + table;
    }

    @Override
    public TableMetadata readDescription(Answer answer) {
        return TableMetadata.read(answer);
    }

    @Override
    public Optional<String> codeList(Language language, String id) {
        return Optional.empty();
    }

    @Override
    public String cells(Language language, String table) {
        return description(language, table);
    }

    @Override
    public String question(TableQuery query) {
        var chosen = query.chosen()
            .entrySet()
            .stream()
            .map(one -> Map.of("code", one.getKey(), "selection", Map.of("filter", "item", "values", one.getValue())))
            .toList();
        return Json.write(Map.of("query", chosen, "response", Map.of("format", "json-stat2")));
    }

}
