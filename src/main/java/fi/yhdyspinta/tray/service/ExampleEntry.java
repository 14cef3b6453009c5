package fi.yhdyspinta.tray.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;

/**
 * The entry of an invented service, as the catalogue would write it.
 *
 * @param group the code of its target group
 * @param every in every how manieth municipality it is offered; zero for the whole
 * country
 * @param months how long ago it was last changed
 * @param goals words of the goals that it serves
 */
record ExampleEntry(int number, LocalText name, String group, int every, int months, List<String> goals) {

    private static final LocalText SUMMARY = new LocalText(
            "Keksitty palvelu, jotta luetteloa ja aukkokarttaa voi katsella.",
            "En påhittad tjänst, så att förteckningen och luckkartan kan ses.",
            "An invented service, so that the list and the map of gaps can be looked at.");

    ExampleEntry {
        goals = List.copyOf(goals);
    }

    static ExampleEntry of(int number, String fi, String sv, String en, String group, int every, int months,
            String... goals) {
        return new ExampleEntry(number, new LocalText(fi + " (esimerkki)", sv + " (exempel)", en + " (example)"), group,
                every, months, List.of(goals));
    }

    ServiceId id() {
        return new ServiceId(UUID.fromString("e5100000-0000-4000-8000-%012d".formatted(this.number)));
    }

    List<GoalId> among(List<Goal> all) {
        return all.stream()
            .filter(goal -> this.goals.stream()
                .anyMatch(goal.text().in(Language.FI).toLowerCase(Locale.ROOT)::contains))
            .map(Goal::id)
            .toList();
    }

    String json(Organisation provider, List<String> municipalities, LocalDate today) {
        return """
                {"id": "%s", "type": "Service", "serviceNames": [%s], "serviceDescriptions": [%s],
                 "areaType": "%s", "areas": [{"type": "Municipality", "municipalities": [%s]}],
                 "serviceChargeType": "FreeOfCharge", "languages": ["fi"],
                 "targetGroups": [{"code": "%s", "name": [%s]}],
                 "organizations": [{"roleType": "Responsible", "organization": {"id": "%s", "name": "%s"}}],
                 "publishingStatus": "Published", "modified": "%sT09:00:00Z"}""".formatted(id(),
                texts("Name", this.name), texts("Summary", SUMMARY), this.every == 0 ? "Nationwide" : "LimitedType",
                codes(municipalities), this.group, texts("Name", groupName()), provider.id(),
                provider.name().in(Language.FI), today.minusMonths(this.months));
    }

    /** Who provides, of a kind that no real provider has. */
    static String json(Organisation provider) {
        return """
                {"id": "%s", "organizationType": "Example", "organizationNames": [%s]}""".formatted(provider.id(),
                texts("Name", provider.name()));
    }

    private String codes(List<String> municipalities) {
        return IntStream.range(0, this.every == 0 ? 0 : municipalities.size())
            .filter(place -> place % this.every == this.number % this.every)
            .mapToObj(place -> "{\"code\": \"%s\"}".formatted(municipalities.get(place)))
            .collect(Collectors.joining(", "));
    }

    private LocalText groupName() {
        return switch (this.group) {
            case "KR1.1" -> new LocalText("Ikäihmiset", "Äldre", "Older people");
            case "KR1.2" -> new LocalText("Lapset ja lapsiperheet", "Barn och barnfamiljer", "Children and families");
            case "KR1.3" -> new LocalText("Nuoret", "Unga", "Young people");
            case "KR2" ->
                new LocalText("Yritykset ja yhteisöt", "Företag och sammanslutningar", "Businesses and associations");
            default -> new LocalText("Kansalaiset", "Medborgare", "Citizens");
        };
    }

    private static String texts(String type, LocalText text) {
        return Stream.of(Language.values())
            .filter(language -> text.own(language) != null)
            .map(language -> """
                    {"type": "%s", "language": "%s", "value": "%s"}""".formatted(type,
                    language.name().toLowerCase(Locale.ROOT), text.own(language)))
            .collect(Collectors.joining(", "));
    }

}
