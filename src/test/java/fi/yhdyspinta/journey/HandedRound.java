package fi.yhdyspinta.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.organisation.mandate.RoleOffer;
import fi.yhdyspinta.organisation.mandate.RoleInvitations;
import fi.yhdyspinta.identity.ErasureRequests;
import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.identity.signin.workaccount.KeptWorkAccount;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.representation.FilledRepresentations;
import fi.yhdyspinta.tray.service.FilledServices;
import org.springframework.beans.factory.BeanFactory;

/**
 * The 2024 round of Pohjois-Savo, several times over, in an invented county, with
 * something in every state it can be in, and everybody who has to do with it signed in.
 */
class HandedRound {

    private final Stage stage;

    private final Cast cast;

    private final BeanFactory beans;

    private final String county;

    private final Map<String, Walker> people = new LinkedHashMap<>();

    private final List<String> doors = new ArrayList<>();

    private String survey = "";

    HandedRound(Cast cast, BeanFactory beans, int port) {
        this.cast = cast;
        this.stage = cast.stage();
        this.beans = beans;
        this.county = this.stage.county().path();
        var links = beans.getBean(SignInLinks.class);
        beans.getBean(Counties.class)
            .add(this.stage.sara().person(), new County(CountyId.next(), "aamualue-" + UUID.randomUUID(),
                    LocalText.finnish("Aamun hyvinvointialue"), County.Terminology.HYTE));
        this.people.put("visitor", new Walker(port, "visitor"));
        var both = cast.actor(this.stage.county(), "bo." + UUID.randomUUID(), "Bo Båda", this.stage.koivulahti(),
                Role.REPRESENTATIVE);
        cast.join(this.stage.county(), both.person(), this.stage.seurakunta(), Role.REPRESENTATIVE);
        var actors = List.of(this.stage.helmi(), this.stage.aino(), this.stage.onni(), this.stage.sara(),
                this.stage.tapio(), this.stage.meri(), this.stage.urho(), both);
        var names = List.of("helmi", "aino", "onni", "sara", "tapio", "meri", "urho", "bo");
        for (int number = 0; number < names.size(); number++) {
            this.people.put(names.get(number), new Walker(port, names.get(number)).signedIn(links, actors.get(number)));
        }
        lookAfterRoles(cast);
        this.doors.addAll(List.of(this.county, "/me", "/join", "/sign-in", this.county + "/walls/new",
                links.issue(this.stage.urho().person(), Duration.ofMinutes(30))));
    }

    /**
     * A role that waits for its answer, another for its sender, and somebody who goes.
     */
    private void lookAfterRoles(Cast cast) {
        var invitations = this.beans.getBean(RoleInvitations.class);
        for (var name : List.of("kaisa", "lauri")) {
            var offer = new RoleOffer("Kutsuttu", name + "." + UUID.randomUUID() + "@example.org", Language.FI,
                    this.stage.taimi().id(), Role.CONTRIBUTOR, LocalDate.now(), null);
            var link = this.stage.in(() -> invitations.invite(this.stage.helmi(), offer));
            if (name.equals("kaisa")) {
                this.doors.add(link);
            }
        }
        KeptPasskey.of(this.stage.helmi().person(), this.beans);
        KeptWorkAccount.of(this.stage, this.beans);
        this.doors.add("/administration/work-accounts/" + this.stage.county().slug());
        var leaver = cast.actor(this.stage.county(), "lilja." + UUID.randomUUID(), "Lilja Lähtijä", this.stage.taimi(),
                Role.CONTRIBUTOR);
        this.doors.add("/me/erasure/" + this.beans.getBean(ErasureRequests.class).ask(leaver.person()));
    }

    Map<String, Walker> people() {
        return this.people;
    }

    String county() {
        return this.county;
    }

    /** Where somebody who looks for forms begins. */
    List<String> doors() {
        return this.doors;
    }

    Walker walker(String name) {
        return Objects.requireNonNull(this.people.get(name), name);
    }

    /** Carries rounds on, leaving something behind in every state. */
    HandedRound carry() {
        var first = take();
        var second = take();
        var third = take();
        take();
        invite(first);
        answer(first);
        publishResults(second);
        close(third);
        meet(first);
        FilledFigures.play(this.stage, this.beans);
        FilledPractices.play(this.stage, this.beans);
        FilledServices.play(this.stage, this.beans);
        this.doors.add(this.county + "/services");
        var process = processOf(first);
        conclude(process);
        agree(process);
        decide(process);
        write(process);
        summarise(first);
        approve(second);
        approve(third);
        walker("aino").done(third + "/summary/publication", "/publication");
        lookAtImport();
        keepRegister();
        seat();
        FilledRepresentations.play(this.stage, this.beans);
        this.doors.add(this.county + "/representation");
        return this;
    }

    /** What scripts send beside the forms of the pages. */
    List<Sheet> scripted() {
        var survey = this.survey + "/answer";
        var organisation = new Sheet.Field("organisation", this.stage.saarikunta().id().toString(), Sheet.Kind.CHOSEN,
                100);
        var empty = new Sheet(survey, "POST", survey, List.of(organisation)).and("_csrf", "");
        return List.of(empty.to(survey + "/fields").and("field", "q2").typing("value").and("revision", "1"),
                empty.to(survey + "/presence").and("since", "0"), empty.to(survey + "/absence"),
                empty.to("/me/passkeys/options"), empty.to("/sign-in/passkey/options"));
    }

    private String take() {
        return this.county + "/rounds/" + RoundFile.take(this.stage, this.beans, false).key();
    }

    private void invite(String round) {
        walker("aino").done(round, "/publication");
        var sheet = walker("aino").sheet(round + "/invitations", "/invitations");
        for (var organisation : List.of(this.stage.saarikunta(), this.stage.taimi(), this.stage.koivulahti())) {
            sheet = sheet.and("organisation", organisation.id().toString());
        }
        walker("aino").done(sheet);
    }

    private void answer(String round) {
        this.survey = link("aino", round, "/surveys/");
        walker("aino").done(this.survey, "/opening");
        walker("helmi").done(this.survey + "/answer", "/submission");
        var untouched = walker("onni").sheet(this.survey + "/answer", "/answer");
        walker("onni").done(untouched);
        walker("onni").done(typing("Toinen esimerkki", walker("onni").sheet(this.survey + "/answer", "/answer")));
        walker("onni").send(typing("Samaan aikaan kirjoitettu esimerkki", untouched)); // waits
                                                                                       // for
                                                                                       // a
                                                                                       // choice
    }

    private static Sheet typing(String text, Sheet sheet) {
        return sheet.each(field -> field.typed() ? field.with(text) : field);
    }

    private void publishResults(String round) {
        var survey = close(round);
        walker("aino").done(survey + "/results", "/results-publication");
    }

    private String close(String round) {
        walker("aino").done(round, "/publication");
        var survey = link("aino", round, "/surveys/");
        walker("aino").done(survey, "/opening");
        walker("aino").done(survey, "/closing");
        return survey;
    }

    private void meet(String round) {
        var walls = links("meri", round, "/walls/");
        for (var wall : walls.subList(0, 2)) {
            walker("meri").done(wall, "/opening");
            for (int number = 0; number < 4; number++) {
                walker("helmi").done(wall, "/notes");
            }
        }
        var notes = links("meri", walls.get(0), "/notes/");
        walker("meri").done(notes.get(0), "/host");
        walker("meri").done(notes.get(2), "/removal");
        this.doors.addAll(notes);
        this.doors.add(doorOf(walls.get(0)));
        walker("meri").done(walls.get(1) + "/closing", "/closing");
    }

    /** The page where somebody without an account comes in by the wall's address. */
    private String doorOf(String wall) {
        var address = walker("meri").page(wall).text().replaceFirst("(?s).*(/join/\\S+).*", "$1");
        return Visit.leadsTo(walker("visitor").get(address));
    }

    private void conclude(String process) {
        var aino = walker("aino");
        for (var material : links("aino", process + "/material", "/material/").subList(0, 2)) {
            aino.done(aino.sheet(material, "/fragments").with("quote", "Esimerkki").with("finding", ""));
        }
        for (int number = 0; number < 2; number++) {
            aino.done(process + "/findings/new", "/findings");
            aino.done(process + "/conclusions/new", "/conclusions");
        }
        var finding = links("aino", process + "/findings", "/findings/").stream()
            .filter(path -> !aino.page(path).select("a[href*=/clearance]").isEmpty())
            .findFirst()
            .orElseThrow();
        aino.done(link("aino", finding, "/clearance"), "/clearance");
    }

    private void agree(String process) {
        for (int number = 0; number < 2; number++) {
            walker("aino").done(ledBySaarikunta(walker("aino").sheet(process + "/actions/new", "/actions")));
        }
        var onni = walker("onni");
        onni.done(onni.done(ledBySaarikunta(onni.sheet(process + "/actions/new", "/actions"))), "/acceptance");
    }

    private Sheet ledBySaarikunta(Sheet sheet) {
        return sheet.without("party").and("party", this.stage.saarikunta().id().toString());
    }

    private void decide(String process) {
        var aino = walker("aino");
        for (int state = 0; state < 5; state++) {
            var decision = aino.done(process + "/decisions/new", "/decisions");
            for (var step : List.of("/sending", "/agenda", "/ruling", "/publication").subList(0, state)) {
                aino.done(decision, step);
            }
        }
    }

    private void write(String process) {
        for (int state = 0; state < 3; state++) {
            var text = walker("aino").done(process + "/plan-texts/new", "/plan-texts");
            for (var step : List.of("/inclusion", "/adoption").subList(0, state)) {
                walker("aino").done(text, step);
            }
        }
    }

    private void summarise(String round) {
        walker("aino").done(round + "/summary", "/summary");
        walker("aino").done(round + "/summary/comments", "/opening");
        walker("onni").done(round + "/summary/comments", "/comments");
    }

    private void approve(String round) {
        walker("aino").done(round + "/summary", "/summary");
        walker("aino").done(round + "/summary/approval", "/approval");
    }

    /** A council with a seat in every state, and a relation and a meeting to remove. */
    private void seat() {
        var aino = walker("aino");
        var bodies = links("aino", this.county + "/bodies", "/bodies/").stream()
            .filter(path -> !path.endsWith("/vacancies"))
            .toList();
        var council = bodies.stream()
            .filter(path -> aino.page(path).select("#seats a[href*=/seats/]").size() > 20)
            .findFirst()
            .orElseThrow();
        var other = bodies.stream().filter(path -> !path.equals(council)).findFirst().orElseThrow();
        aino.done(aino.sheet(council, "/relations")
            .with("verb", "PREPARES_FOR")
            .with("other", other.replaceFirst(".*/", "")));
        aino.done(aino.sheet(other + "/next-term", "/next-term").with("callText", "").and("step", "confirm"));
        this.doors.add(other);
        aino.done(council, "/meetings");
        this.doors.add(council);
        var seats = links("aino", council, "/seats/");
        for (int number : new int[] { 0, 1, 11 }) {
            aino.done(aino.sheet(seats.get(number), "/holdings").with("state", "APPOINTED").with("from", "2025-06-01"));
        }
        aino.done(aino.sheet(seats.get(2), "/holdings").with("state", "NOMINATED"));
        aino.done(aino.sheet(seats.get(1), "/ending").with("lastDay", "2026-01-31"));
        for (int time = 0; time < 3; time++) {
            aino.done(aino.sheet(council + "/seat-imports/new", "/seat-imports")
                .with("text", "Ryhmä;Edustaa;Tila\nKunnat;Tuulin seurakunta;Ehdotettu\n"));
        }
        aino.done(aino.sheet(this.county + "/responsibilities/contacts", "/themes").with("name", "Liikunta"));
        for (int time = 0; time < 3; time++) {
            var batch = aino.done(aino.sheet(this.county + "/responsibilities/contact-imports/new", "/contact-imports")
                .with("text", "Kunta;Teema;Yhdyshenkilö\nSaarikunnan kunta;Liikunta;Liikuntasihteeri\n"));
            this.doors.add(batch);
        }
        aino.done(this.county + "/responsibilities/resources", "/resources");
    }

    private void lookAtImport() {
        var sheet = walker("aino").sheet(this.county + "/rounds/imports/new", "/imports");
        this.doors.add(walker("aino").done(sheet.with("text", RoundFile.text())));
    }

    /** A register in which something waits in every corner. */
    private void keepRegister() {
        var filled = FilledRegister.play(this.cast, this.stage, this.beans);
        var organisations = this.county + "/organisations";
        this.doors.addAll(List.of(organisations + "/bulk/new?whole=true", organisations + "?q=kaksoset",
                organisations + "/check/" + FilledRegister.TOKEN, organisations + "/imports/" + filled.unmapped,
                organisations + "/" + filled.one, organisations + "/" + filled.other,
                organisations + "/" + filled.ended));
        walker("aino").done(walker("aino").sheet(organisations + "/" + filled.one + "/consent", "/consent"));
    }

    private String processOf(String round) {
        return link("aino", round, "/processes/").replaceFirst("(/processes/[^/]+).*", "$1");
    }

    private String link(String who, String page, String part) {
        return links(who, page, part).getFirst();
    }

    private List<String> links(String who, String page, String part) {
        var links = walker(who).page(page)
            .select("main a[href*=" + part + "]")
            .stream()
            .map(link -> link.attr("href").replaceFirst("#.*", ""))
            .filter(path -> !path.endsWith("/new"))
            .distinct()
            .toList();
        if (links.isEmpty()) {
            throw new AssertionError(page + " has no link to " + part);
        }
        return links;
    }

}
