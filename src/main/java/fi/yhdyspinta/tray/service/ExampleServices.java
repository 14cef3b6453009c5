package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invented services, brought from a file as the catalogue would write it and linked to
 * the goals that they would serve. The last one is left for the coordinator to link.
 */
@Component
public class ExampleServices {

    private static final List<ExampleEntry> SERVICES = List.of(
            ExampleEntry.of(1, "Liikuntaneuvonta aikuisille", "Motionsrådgivning för vuxna",
                    "Exercise counselling for adults", "KR1", 2, 3, "liikunta lisääntyy"),
            ExampleEntry.of(2, "Kotikäynti kaatumisen ehkäisyyn", "Hembesök mot fallolyckor",
                    "Home visit to prevent falls", "KR1.1", 3, 26, "kaatumis", "liikunta lisääntyy"),
            ExampleEntry.of(3, "Vanhempien vertaisryhmä", "Kamratgrupp för föräldrar", "Peer group for parents",
                    "KR1.2", 4, 5, "vanhemmuustaidot", "vanhempien oma"),
            ExampleEntry.of(4, "Nuorten työpaja", "Verkstad för unga", "Workshop for young people", "KR1.3", 3, 8,
                    "osa yhteisö", "rikokset"),
            ExampleEntry.of(5, "Ikäihmisten kohtaamispaikka", "Mötesplats för äldre", "Meeting place for older people",
                    "KR1.1", 2, 1, "yksinäi"),
            ExampleEntry.of(6, "Päihdeneuvonta verkossa", "Rusmedelsrådgivning på nätet",
                    "Substance use counselling online", "KR1", 0, 6, "riippuvuuksien", "huumekokeilu"),
            ExampleEntry.of(7, "Mielen hyvinvoinnin ryhmä nuorille", "Grupp för ungas psykiska välbefinnande",
                    "Mental wellbeing group for the young", "KR1.3", 5, 15, "mielenterveys"),
            ExampleEntry.of(8, "Tilavaraus yhdistyksille", "Lokalbokning för föreningar",
                    "Booking of rooms for associations", "KR2", 3, 40, "osallistavat"),
            ExampleEntry.of(9, "Ruokaryhmä perheille", "Matgrupp för familjer", "Cooking group for families", "KR1.2",
                    6, 4));

    private final ServiceImports imports;

    private final GoalLinks links;

    private final Municipalities municipalities;

    private final Clock clock;

    ExampleServices(ServiceImports imports, GoalLinks links, Municipalities municipalities, Clock clock) {
        this.imports = imports;
        this.links = links;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    public void fill(Actor coordinator, List<Organisation> municipalities, List<Organisation> others) {
        var providers = Stream.concat(municipalities.stream().limit(3), others.stream().limit(2)).toList();
        var file = this.imports.keep(coordinator, new Answer("esimerkki.json", file(coordinator, providers)));
        this.imports.take(coordinator, file, false);
        var goals = this.links.listGoals();
        SERVICES.forEach(service -> this.links.link(coordinator, service.id(), service.among(goals)));
    }

    private String file(Actor coordinator, List<Organisation> providers) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var codes = this.municipalities.list(coordinator.county(), today).stream().map(Municipality::code).toList();
        var services = SERVICES.stream()
            .map(service -> service.json(providers.get(service.number() % providers.size()), codes, today));
        return Stream.concat(providers.stream().map(ExampleEntry::json), services)
            .collect(Collectors.joining(",\n", "[", "]"));
    }

}
