package fi.yhdyspinta.indicator.statfin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;

/** The second generation: every table has an id, and can be searched for by words. */
final class PxWebTwo implements Dialect {

    private static final int PAGE = 20;

    @Override
    public Optional<String> configuration() {
        return Optional.of("/config");
    }

    @Override
    public String listing(Language language, String asked, int page) {
        return "/tables?lang=%s&query=%s&pageNumber=%d&pageSize=%d".formatted(language.tag(),
                URLEncoder.encode(asked, StandardCharsets.UTF_8), page, PAGE);
    }

    @Override
    public Listing readListing(Answer answer, String asked) {
        var all = Json.object(answer);
        var page = all.object("page");
        var found = all.objects("tables").stream().map(PxWebTwo::entry).toList();
        return new Listing(found, page.integer("totalElements"), page.integer("pageNumber"),
                page.integer("totalPages"));
    }

    /** A table as lists tell of it, and as it is told of alone. */
    static Listing.Entry entry(Fields table) {
        return new Listing.Entry(table.text("id"), table.findText("label").orElse(""), false,
                Listing.day(table, "updated"), table.findText("firstPeriod").orElse(null),
                table.findText("lastPeriod").orElse(null));
    }

    @Override
    public String description(Language language, String table) {
        return "/tables/%s/metadata?lang=%s".formatted(table, language.tag());
    }

    @Override
    public TableMetadata readDescription(Answer answer) {
        return JsonStat.describe(answer);
    }

    @Override
    public Optional<String> codeList(Language language, String id) {
        return Optional
            .of("/codelists/%s?lang=%s".formatted(URLEncoder.encode(id, StandardCharsets.UTF_8), language.tag()));
    }

    @Override
    public String cells(Language language, String table) {
        return "/tables/%s/data?lang=%s&outputFormat=json-stat2".formatted(table, language.tag());
    }

    @Override
    public String question(TableQuery query) {
        var chosen = query.chosen()
            .entrySet()
            .stream()
            .map(one -> Map.of("variableCode", one.getKey(), "valueCodes", one.getValue()))
            .toList();
        return Json.write(Map.of("selection", chosen));
    }

}
