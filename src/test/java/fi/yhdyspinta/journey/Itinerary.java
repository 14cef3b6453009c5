package fi.yhdyspinta.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.representation.Phase;
import fi.yhdyspinta.representation.RepresentationId;

/** Where eyes go: every page of the application, and each state it can be in. */
final class Itinerary {

    private final FilledRound scene;

    private final Stage empty;

    private final Tour tour;

    private Itinerary(FilledRound scene, Stage empty) {
        this.scene = scene;
        this.empty = empty;
        this.tour = new Tour(ids(scene));
    }

    /**
     * @param empty a county in which nothing has happened yet
     */
    static Tour of(FilledRound scene, Stage empty) {
        var itinerary = new Itinerary(scene, empty);
        itinerary.doors();
        itinerary.publicPages();
        itinerary.parties();
        itinerary.workshop();
        itinerary.coordination();
        itinerary.register();
        itinerary.results();
        itinerary.summary();
        itinerary.people();
        itinerary.bodies();
        itinerary.figures();
        itinerary.practices();
        itinerary.services();
        itinerary.representation();
        itinerary.nothingYet();
        itinerary.mistakes();
        itinerary.problems();
        return itinerary.tour;
    }

    private void doors() {
        this.tour.as("visitor")
            .see("/", "/about", "/accessibility", "/privacy", "/join", "/sign-in", "/sign-in/sent",
                    "/sign-in/link/{token}")
            .see("/open-data")
            .see("/open-data", Map.of("query", "?q=eioleolemassa"))
            .see("/sign-in", Map.of("query", "?expired"))
            .see("/sign-in", Map.of("query", "?busy"))
            .see("/sign-in", Map.of("query", "?to=" + this.scene.stage.county().path()))
            .see("/sign-in/sent", Map.of("query", "?email=nimi%40example.org"))
            .seeProblem("/join/{code}", Map.of("code", "KOIVU-22"), 422)
            .see("/{county}/walls/{wall}/guest", Map.of("query", "?code=" + this.scene.walls.code))
            .send("/{county}/walls/{wall}/guest?code=" + this.scene.walls.code, "/{county}/walls/{wall}/guest",
                    Map.of("code", this.scene.walls.code, "name", ""));
    }

    private void publicPages() {
        this.tour.as("visitor")
            .see("/{county}", "/{county}/rounds", "/{county}/rounds/{key}", "/{county}/rounds/{key}/background",
                    "/{county}/rounds/{key}/people", "/{county}/rounds/{key}/questions", "/{county}/actions",
                    "/{county}/actions/{action}", "/{county}/conclusions/{conclusion}",
                    "/{county}/decisions/{decision}", "/{county}/plan-texts/{planText}",
                    "/{county}/processes/{process}/conclusions", "/{county}/processes/{process}/decisions",
                    "/{county}/processes/{process}/plan-texts", "/{county}/rounds/{round}/summary",
                    "/{county}/rounds/{round}/summary/versions/{number:[0-9]{1,6}}",
                    "/{county}/surveys/{survey}/results", "/{county}/surveys/{survey}/results/open-answers",
                    "/{county}/thread/{kind}/{id}")
            .see("/{county}/actions", Map.of("query", "?q=eioleolemassa"));
    }

    private void parties() {
        var open = Map.of("survey", this.scene.asked.toString());
        this.tour.as("helmi")
            .see("/me", "/{county}", "/{county}/rounds/{key}", "/{county}/promises", "/{county}/surveys",
                    "/{county}/surveys/{survey}", "/{county}/surveys/{survey}/submission",
                    "/{county}/surveys/{survey}/results", "/{county}/rounds/{round}/summary/comments")
            .see("/{county}/surveys/{survey}", open)
            .see("/{county}/surveys/{survey}/answer")
            .see("/{county}/surveys/{survey}/answer", open)
            .send("/{county}/surveys/{asked}/answer", "/{county}/surveys/{asked}/answer",
                    Map.of("q2", "Helmin teksti", "q2.r", "0"))
            .send("/{county}/surveys/{asked}/answer", "/{county}/surveys/{asked}/answer",
                    Map.of("q2", "Tapion teksti", "q2.r", "0"))
            .send("/{county}/surveys/{asked}/answer", "/{county}/surveys/{asked}/submission",
                    Map.of("q3", "g01\ndont_know", "q3.r", "0"))
            .see("/{county}/surveys/{survey}/answer/fields/{field}/history",
                    Map.of("survey", open.get("survey"), "query", "?organisation=" + this.scene.stage.taimi().id()))
            .send("/{county}/surveys/{asked}/answer", "/{county}/surveys/{survey}/answer",
                    Map.of("q2", "Tämä tuli liian myöhään, mutta ei katoa.", "q2.r", "0"))
            .see("/{county}/actions/{action}", Map.of("action", this.scene.results.proposed.toString()))
            .see("/{county}/actions/{action}", Map.of("action", this.scene.results.declined.toString()))
            .see("/{county}/actions/{action}/refusal", Map.of("action", this.scene.results.proposed.toString(), "query",
                    "?organisation=" + this.scene.stage.taimi().id()));
        this.tour.as("onni").see("/{county}/actions/{action}/follow-ups/new", "/{county}/actions/{action}");
        this.tour.as("urho").see("/{county}/decisions/{decision}", Map.of("decision", decisions().sent.toString()));
        workAccounts();
    }

    private void workAccounts() {
        for (var why : new String[] { "OFF", "UNREACHABLE", "DENIED", "EXPIRED", "UNTRUSTED", "UNVERIFIED", "DOMAIN",
                "UNKNOWN", "TAKEN", "ADMINISTRATOR" }) {
            this.tour.as("visitor").see("/{county}/sign-in/work-account/refusal", Map.of("query", "?why=" + why));
        }
        this.tour.as("helmi").see("/me/work-account/removal");
        this.tour.as("sara")
            .see("/administration", "/administration/state", "/administration/audit", "/administration/work-accounts",
                    "/administration/work-accounts/{county}")
            .see("/administration/work-accounts/{county}", Map.of("county", this.empty.county().slug()))
            .send("/administration/work-accounts/{county}", "/administration/work-accounts/{county}/trial", Map.of())
            .send("/administration/work-accounts/{county}", "/administration/work-accounts/{county}",
                    Map.of("issuer", "ei osoite"));
    }

    private void workshop() {
        var closed = Map.of("wall", this.scene.walls.closed.toString());
        var prepared = Map.of("wall", this.scene.walls.prepared.toString());
        this.tour.as("guest")
            .see("/{county}/walls/{wall}", "/{county}/walls/{wall}/notes/{note}")
            .send("/{county}/walls/{wall}", "/{county}/walls/{wall}/notes", Map.of("text", ""));
        this.tour.as("helmi")
            .see("/{county}/walls", "/{county}/walls/{wall}/notes/{note}")
            .see("/{county}/walls/{wall}", closed)
            .see("/{county}/walls/{wall}", prepared)
            .send("/{county}/walls/{wall}/notes/{note}", "/{county}/walls/{wall}/notes/{note}/text", Map.of("text", ""))
            .send("/{county}/walls/{closed}", "/{county}/walls/{closed}/notes",
                    Map.of("text", "Tämä tuli sulkemisen jälkeen.", "id", UUID.randomUUID().toString()));
        this.tour.as("meri")
            .see("/{county}/walls", "/{county}/walls/new", "/{county}/walls/{wall}", "/{county}/walls/{wall}/closing",
                    "/{county}/walls/{wall}/paper-notes", "/{county}/walls/{wall}/plan",
                    "/{county}/walls/{wall}/notes/{note}")
            .see("/{county}/walls/{wall}", Map.of("query", "?view=projector"))
            .see("/{county}/walls/{wall}", Map.of("query", "?sort=likes"))
            .see("/{county}/walls/{wall}", closed)
            .see("/{county}/walls/{wall}", prepared)
            .send("/{county}/walls/new", "/{county}/walls", Map.of("question", ""))
            .send("/{county}/walls/{wall}/paper-notes", "/{county}/walls/{wall}/paper-notes",
                    Map.of("batch", UUID.randomUUID().toString(), "text", ""));
    }

    private void coordination() {
        this.tour.as("aino")
            .see("/{county}", "/{county}/rounds", "/{county}/rounds/{key}", "/{county}/rounds/{key}/people",
                    "/{county}/rounds/imports/new", "/{county}/rounds/{key}/coverage",
                    "/{county}/rounds/{key}/invitations", "/{county}/rounds/{key}/next", "/{county}/audit",
                    "/{county}/settings", "/{county}/surveys", "/{county}/surveys/{survey}", "/{county}/organisations",
                    "/{county}/organisations/new", "/{county}/organisations/{organisation}",
                    "/{county}/organisations/{organisation}/edit")
            .see("/{county}/organisations", Map.of("query", "?q=saariknnan"))
            .see("/{county}/organisations", Map.of("query", "?q=eioleolemassa"))
            .see("/{county}/rounds/imports/{id}", Map.of("id", this.scene.waitingFile.toString()))
            .see("/{county}/surveys/{survey}", Map.of("survey", this.scene.asked.toString()))
            .see("/{county}/surveys/{survey}", Map.of("survey", this.scene.drafted.toString()))
            .see("/{county}/surveys/{survey}/results", Map.of("query", "?whole=true"))
            .see("/{county}/surveys/{survey}/results", Map.of("survey", this.scene.asked.toString()))
            .see("/{county}/surveys/{survey}/results/open-answers", Map.of("query", "?q=eioleolemassa"));
    }

    private void register() {
        var carried = Map.of("batch", this.scene.register.carried.toString());
        this.tour.as("aino")
            .see("/{county}/organisations/batches", "/{county}/organisations/batches/{batch}",
                    "/{county}/organisations/imports/new", "/{county}/organisations/duplicates",
                    "/{county}/organisations/duplicates/{one}/{other}", "/{county}/organisations/reforms",
                    "/{county}/organisations/check", "/{county}/organisations/{organisation}/consent")
            .see("/{county}/organisations/batches/{batch}", carried)
            .see("/{county}/organisations/imports/{batch}", Map.of("batch", this.scene.register.unmapped.toString()))
            .see("/{county}/organisations/bulk/new", Map.of("query", "?whole=true"))
            .see("/{county}/organisations/{organisation}/succession",
                    Map.of("organisation", this.scene.register.ended.toString()))
            .see("/{county}/organisations/{organisation}", Map.of("organisation", this.scene.register.ended.toString()))
            .see("/{county}/organisations/{organisation}", Map.of("organisation", this.scene.register.one.toString()))
            .send("/{county}/organisations/imports/new", "/{county}/organisations/imports", Map.of())
            .send("/{county}/organisations/{organisation}/consent", "/{county}/organisations/{organisation}/consent",
                    Map.of())
            .send("/{county}/organisations/bulk/new?whole=true", "/{county}/organisations/bulk", Map.of());
        this.tour.as("visitor")
            .see("/{county}/organisations/check/{token}", Map.of("token", FilledRegister.TOKEN))
            .send("/{county}/organisations/check/" + FilledRegister.TOKEN,
                    "/{county}/organisations/check/" + FilledRegister.TOKEN + "/correction", Map.of());
    }

    private void results() {
        this.tour.as("aino")
            .see("/{county}/processes/{process}/material", "/{county}/processes/{process}/findings",
                    "/{county}/processes/{process}/findings/new", "/{county}/findings/{finding}",
                    "/{county}/findings/{finding}/edit", "/{county}/findings/{finding}/removal",
                    "/{county}/fragments/{fragment}/clearance", "/{county}/fragments/{fragment}/removal",
                    "/{county}/processes/{process}/conclusions", "/{county}/processes/{process}/conclusions/new",
                    "/{county}/conclusions/{conclusion}", "/{county}/conclusions/{conclusion}/edit",
                    "/{county}/conclusions/{conclusion}/removal", "/{county}/processes/{process}/actions/new",
                    "/{county}/actions/{action}", "/{county}/actions/{action}/abandonment",
                    "/{county}/actions/{action}/edit", "/{county}/actions/{action}/removal",
                    "/{county}/processes/{process}/decisions", "/{county}/processes/{process}/decisions/new",
                    "/{county}/processes/{process}/plan-texts", "/{county}/processes/{process}/plan-texts/new",
                    "/{county}/plan-texts/{planText}", "/{county}/actions", "/{county}/thread/{kind}/{id}")
            .see("/{county}/processes/{process}/material/{kind}/{source}", Map.of("kind", "answers"))
            .see("/{county}/conclusions/{conclusion}", Map.of("conclusion", this.scene.results.disputed.toString()))
            .see("/{county}/decisions/{decision}", Map.of("decision", decisions().sent.toString()))
            .see("/{county}/decisions/{decision}", Map.of("decision", decisions().drafted.toString()))
            .see("/{county}/decisions/{decision}/edit", Map.of("decision", decisions().drafted.toString()))
            .see("/{county}/plan-texts/{planText}", Map.of("planText", decisions().planText.toString()))
            .see("/{county}/plan-texts/{planText}/edit", Map.of("planText", decisions().planText.toString()))
            .see("/{county}/plan-texts/{planText}/removal", Map.of("planText", decisions().planText.toString()))
            .see("/{county}/thread/{kind}/{id}", Map.of("kind", "answers", "id", this.scene.results.answer.toString()))
            .see("/{county}/thread/{kind}/{id}", Map.of("kind", "notes", "id", this.scene.walls.note.toString()));
    }

    private void summary() {
        this.tour.as("aino")
            .see("/{county}/rounds/{round}/summary", "/{county}/rounds/{round}/summary/edit",
                    "/{county}/rounds/{round}/summary/comments", "/{county}/rounds/{round}/summary/approval",
                    "/{county}/rounds/{round}/summary/publication", "/{county}/rounds/{round}/summary/title",
                    "/{county}/rounds/{round}/summary/sections/{section}",
                    "/{county}/rounds/{round}/summary/sections/{section}/removal")
            .send("/{county}/rounds/{round}/summary/sections/{section}",
                    "/{county}/rounds/{round}/summary/sections/{section}",
                    Map.of("revision", "0", "headingFi", "Mistä neuvoteltiin", "bodyFi", "Oma tekstini"))
            .send("/{county}/rounds/{round}/summary/publication", "/{county}/rounds/{round}/summary/withdrawal",
                    Map.of("reason", ""));
        this.tour.as("helmi")
            .send("/{county}/rounds/{round}/summary/comments", "/{county}/rounds/{round}/summary/comments",
                    Map.of("section", this.scene.summary.section.toString(), "text", ""));
    }

    private void figures() {
        this.tour.as("visitor")
            .see("/{county}/cards", "/{county}/indicators")
            .see("/{county}/cards", Map.of("query", "?country=true"))
            .see("/{county}/cards/{code}", Map.of("code", "297"))
            .see("/{county}/cards/{code}", Map.of("code", "13"))
            .see("/{county}/cards/{code}", Map.of("code", this.scene.figures.group().toString()))
            .see("/{county}/cards/{code}/comparison", Map.of("code", this.scene.figures.group().toString()))
            .see("/{county}/cards/{code}/comparison", Map.of("code", "13", "query", "?set=health"))
            .see("/{county}/cards/{code}/presentation", Map.of("code", "297"))
            .see("/{county}/cards/{code}/embedded", Map.of("code", "297"))
            .see("/{county}/hyte-coefficient", "/{county}/goal-indicators", "/{county}/municipality-groups")
            .see("/{county}/indicators/{key}",
                    Map.of("key", "sotkanet-127", "query", "?group=" + this.scene.figures.group()))
            .see("/{county}/indicators", Map.of("query", "?q=eioleolemassa"))
            .see("/{county}/indicators/{key}", Map.of("key", "sotkanet-3219"))
            .see("/{county}/indicators/{key}", Map.of("key", "sotkanet-4", "query", "?country=true"));
        var key = Map.of("key", FilledFigures.INDICATOR.toString());
        this.tour.as("visitor").see("/{county}/indicators/{key}/interpretations", key);
        this.tour.as("helmi")
            .see("/{county}/indicators/{key}/interpretations", Map.of("key", "sotkanet-4"))
            .see("/{county}/indicators/{key}/interpretations", key)
            .send("/{county}/indicators/" + FilledFigures.INDICATOR + "/interpretations",
                    "/{county}/indicators/" + FilledFigures.INDICATOR + "/interpretations", Map.of("text", ""));
        this.tour.as("aino")
            .see("/{county}/indicators/{key}/interpretations", key)
            .see("/{county}/goal-indicators", "/{county}/goal-indicators/carryover", "/{county}/goal-indicators/new",
                    "/{county}/goal-indicators/{followed}/edit", "/{county}/municipality-groups",
                    "/{county}/municipality-groups/new", "/{county}/municipality-groups/{municipalityGroup}/edit")
            .see("/{county}/own-figures", "/{county}/own-figures/new", "/{county}/own-figures/{ownUpload}")
            .send("/{county}/own-figures/new", "/{county}/own-figures",
                    Map.of("about", "Oma tilasto", "rows", "Kunta;Vuosi;Arvo\nAtlantis;2025;paljon"))
            .send("/{county}/own-figures/{ownUpload}", "/{county}/own-figures/{ownUpload}/refusal",
                    Map.of("reason", ""))
            .send("/{county}/goal-indicators/new", "/{county}/goal-indicators", Map.of("targetYear", "pian"))
            .send("/{county}/municipality-groups/new", "/{county}/municipality-groups", Map.of("nameFi", ""));
        this.tour.as("aino")
            .see("/{county}/indicator-sets", "/{county}/indicator-sets/{indicatorSet}",
                    "/{county}/indicator-sets/{indicatorSet}/edit")
            .see("/{county}/indicator-sets", Map.of("query", "?indicator=sotkanet-4"))
            .see("/{county}/indicator-sets/new", Map.of("query", "?purpose=CARD"))
            .see("/{county}/indicator-sets/{indicatorSet}", Map.of("query", "?q=nuoret"))
            .send("/{county}/indicator-sets/new", "/{county}/indicator-sets", Map.of("purpose", "CARD", "nameFi", ""));
        this.tour.as("helmi").see("/{county}/own-figures", "/{county}/own-figures/{ownUpload}");
        this.tour.as("sara")
            .see("/administration/indicators", "/administration/indicators/borders",
                    "/administration/indicators/tables", "/administration/indicators/sets",
                    "/administration/indicators/sets/{systemSet}", "/administration/indicators/sets/{systemSet}/edit")
            .see("/administration/indicators/sets/new", Map.of("query", "?purpose=PROCESS"))
            .see("/administration/indicators/tables/new",
                    Map.of("query", "?table=" + this.scene.figures.tables().place()))
            .send("/administration/indicators/borders", "/administration/indicators/borders", Map.of("source", ""))
            .send("/administration/indicators/tables/new?table=" + this.scene.figures.tables().place(),
                    "/administration/indicators/tables", Map.of("about", ""));
    }

    private void practices() {
        var practices = this.scene.practices;
        this.tour.as("visitor")
            .see("/{county}/practices", "/{county}/practices/{practice}", "/{county}/ideas", "/{county}/ideas/{idea}")
            .see("/{county}/practices", Map.of("query", "?q=eioleolemassa&state=RETIRED&sort=USERS"))
            .see("/{county}/practices/{practice}", Map.of("practice", practices.retired().toString()))
            .see("/{county}/ideas", Map.of("query", "?q=eioleolemassa"))
            .see("/{county}/ideas/{idea}", Map.of("idea", practices.ideas().get(2).toString()));
        this.tour.as("helmi")
            .see("/{county}/practices/new", "/{county}/practices/{practice}", "/{county}/practices/{practice}/edit",
                    "/{county}/practices/{practice}/history", "/{county}/practices/{practice}/uses/new",
                    "/{county}/practices/{practice}/results/new", "/{county}/ideas/new", "/{county}/ideas/{idea}/edit",
                    "/{county}/ideas/{idea}/state")
            .send("/{county}/practices/new", "/{county}/practices", Map.of())
            .send("/{county}/practices/new", "/{county}/practices", Map.of("level", "PILOT", "link", "ei osoite"))
            .send("/{county}/practices/{practice}/uses/new", "/{county}/practices/{practice}/uses", Map.of())
            .send("/{county}/practices/{practice}/results/new", "/{county}/practices/{practice}/results", Map.of())
            .send("/{county}/ideas/new", "/{county}/ideas", Map.of())
            .send("/{county}/ideas/{idea}/state", "/{county}/ideas/{idea}/state", Map.of("state", "TAKEN"));
        this.tour.as("aino")
            .see("/{county}/practices", "/{county}/practices/candidates", "/{county}/practices/{practice}/retirement")
            .see("/{county}/practices/{practice}", Map.of("practice", practices.proposed().toString()))
            .see("/{county}/practices/{practice}", Map.of("practice", practices.noticed().toString()))
            .see("/{county}/practices/{practice}", Map.of("practice", practices.retired().toString()))
            .see("/{county}/practices/candidates", Map.of("query", "?kind=DISMISSED"))
            .see("/{county}/practices/candidates", Map.of("query", "?kind=PROPOSED"))
            .send("/{county}/practices/{practice}/retirement", "/{county}/practices/{practice}/retirement", Map.of());
    }

    private void services() {
        var linked = Map.of("service", this.scene.services.linked().toString());
        this.tour.as("visitor")
            .see("/{county}/services", "/{county}/services/gaps")
            .see("/{county}/services", Map.of("query", "?q=eioleolemassa"))
            .see("/{county}/services", Map.of("query", "?stale=true&months=6"))
            .see("/{county}/services/gaps", Map.of("query", "?gaps=true&age=YOUTH"))
            .see("/{county}/services/{service}", linked);
        this.tour.as("aino")
            .see("/{county}/services", "/{county}/services/carryover", "/{county}/services/imports",
                    "/{county}/services/imports/{upload}", "/{county}/services/{service}")
            .see("/{county}/services/{service}", linked)
            .send("/{county}/services", "/{county}/services/goals", Map.of())
            .send("/{county}/services/imports", "/{county}/services/imports", Map.of("text", "{"))
            .send("/{county}/services/imports", "/{county}/services/settings", Map.of("months", "0"));
    }

    private void bodies() {
        var start = Map.of("key", "pohjois-savo");
        var municipality = Map.of("organisation", this.scene.stage.saarikunta().id().toString());
        this.tour.as("visitor").see("/{county}/bodies", "/{county}/bodies/{body}", "/{county}/structure");
        this.tour.as("urho").see("/{county}/bodies/vacancies", "/{county}/bodies/{body}/seats/{seat}");
        this.tour.as("aino")
            .see("/{county}/bodies", "/{county}/bodies/new", "/{county}/bodies/vacancies", "/{county}/bodies/{body}",
                    "/{county}/bodies/{body}/edit", "/{county}/bodies/{body}/groups/new",
                    "/{county}/bodies/{body}/groups/{group}/edit", "/{county}/bodies/{body}/seats/{seat}",
                    "/{county}/structure", "/{county}/structure/starts")
            .see("/{county}/bodies/{body}/next-term")
            .see("/{county}/bodies/{body}", Map.of("body", this.scene.bodies.followed.toString()))
            .see("/{county}/bodies/{body}/seat-imports/new")
            .see("/{county}/bodies/{body}/seat-imports/{batch}/mapping",
                    Map.of("batch", this.scene.bodies.unmapped.toString()))
            .see("/{county}/bodies/{body}/seat-imports/{batch}",
                    Map.of("batch", this.scene.bodies.previewed.toString()))
            .see("/{county}/responsibilities/contact-imports/new")
            .see("/{county}/responsibilities/contact-imports/{batch}/mapping",
                    Map.of("batch", this.scene.bodies.unmappedContacts.toString()))
            .see("/{county}/responsibilities/contact-imports/{batch}",
                    Map.of("batch", this.scene.bodies.previewedContacts.toString()))
            .see("/{county}/structure/starts/{key}", start)
            .see("/{county}/bodies", Map.of("query", "?q=eioleolemassa"))
            .see("/{county}/bodies/{body}", Map.of("query", "?on=2025-03-01"))
            .see("/{county}/responsibilities/contacts/{organisation}", municipality)
            .see("/{county}/responsibilities/of/{organisation}", municipality)
            .see("/{county}/responsibilities", "/{county}/responsibilities/contacts",
                    "/{county}/responsibilities/resources", "/{county}/responsibilities/themes/{theme}/edit")
            .send("/{county}/responsibilities/contacts", "/{county}/responsibilities/contacts/table",
                    Map.of("table", "Ei kunta;x;y"))
            .send("/{county}/responsibilities/resources", "/{county}/responsibilities/resources", Map.of())
            .send("/{county}/bodies/new", "/{county}/bodies", Map.of("least", "x"))
            .send("/{county}/bodies/{body}/next-term", "/{county}/bodies/{body}/next-term", Map.of("from", "x"))
            .send("/{county}/bodies/{body}/groups/new", "/{county}/bodies/{body}/groups", Map.of("members", "x"))
            .send("/{county}/bodies/{body}/seats/{seat}", "/{county}/bodies/{body}/seats/{seat}/holdings", Map.of());
    }

    /** A choosing of representatives in each of its phases. */
    private void representation() {
        var filled = this.scene.representations;
        this.tour.as("visitor")
            .see("/{county}/representation")
            .see("/{county}/representation/{process}/result", chosen());
        for (var phase : Phase.values()) {
            this.tour.as(phase == Phase.DRAFTED || phase == Phase.SELECTED ? "aino" : "visitor")
                .see("/{county}/representation/{process}", at(filled.process(phase)));
        }
        this.tour.as("helmi")
            .see("/{county}/representation/{process}", at(filled.process(Phase.COMMENTED)))
            .see("/{county}/representation/{process}/versions/{number}", at(filled.process(Phase.COMMENTED)))
            .see("/{county}/representation/{process}/nominations/new", at(filled.process(Phase.NOMINATING)))
            .see("/{county}/representation/{process}/ballot", at(filled.process(Phase.VOTING)))
            .see("/{county}/representation/{process}/result", chosen())
            .see("/{county}/representation/{process}/assignments/{assignment}", chosen())
            .see("/{county}/representation/{process}/assignments/{assignment}",
                    Map.of("process", chosen().get("process"), "assignment", filled.held().toString()));
        this.tour.as("aino")
            .see("/{county}/representation/new")
            .see("/{county}/representation/{process}", at(filled.discussed()))
            .see("/{county}/representation/{process}/procedure", at(filled.discussed()))
            .see("/{county}/representation/{process}/selection", at(filled.process(Phase.CHOOSING)))
            .see("/{county}/representation/{process}/selection", at(filled.named()))
            .see("/{county}/representation/{process}", at(filled.rotated()))
            .see("/{county}/representation/{process}/result", at(filled.turned()))
            .see("/{county}/representation/turns", "/{county}/representation/turns/{term}/removal")
            .send("/{county}/representation/turns", "/{county}/representation/turns", Map.of("untilYear", "x"))
            .see("/{county}/representation/{process}/result", at(filled.process(Phase.SELECTED)))
            .see("/{county}/representation/{process}/result", chosen())
            .see("/{county}/representation/{process}/assignments/new", chosen())
            .see("/{county}/representation/{process}/assignments/{assignment}", chosen())
            .send("/{county}/representation/new", "/{county}/representation", Map.of());
    }

    private static Map<String, String> at(RepresentationId process) {
        return Map.of("process", process.toString(), "number", "1");
    }

    private Map<String, String> chosen() {
        return Map.of("process", this.scene.representations.process(Phase.PUBLISHED).toString(), "assignment",
                this.scene.representations.ahead().toString());
    }

    /** A county in which nothing has happened: every list is empty. */
    private void nothingYet() {
        var there = Map.of("county", this.empty.county().slug(), "process", "00000000-0000-4000-8000-000000000001");
        this.tour.as("eero")
            .see("/{county}", there)
            .see("/{county}/rounds", there)
            .see("/{county}/surveys", there)
            .see("/{county}/walls", there)
            .see("/{county}/actions", there)
            .see("/{county}/promises", there)
            .see("/{county}/representation", there)
            .see("/{county}/services", there)
            .see("/{county}/services/gaps", there);
        this.tour.as("iida")
            .see("/{county}", there)
            .see("/{county}/rounds", there)
            .see("/{county}/surveys", there)
            .see("/{county}/services", there)
            .see("/{county}/services/imports", there)
            .see("/{county}/services/carryover", there)
            .see("/{county}/organisations/batches", there)
            .see("/{county}/organisations/duplicates", there)
            .see("/{county}/organisations/reforms", there)
            .see("/{county}/organisations/check", there)
            .see("/{county}/bodies", there)
            .see("/{county}/bodies/vacancies", there)
            .see("/{county}/structure", there)
            .see("/{county}/responsibilities", there)
            .see("/{county}/responsibilities/contacts", there)
            .see("/{county}/responsibilities/resources", there)
            .see("/{county}/practices", there)
            .see("/{county}/practices/candidates", there)
            .see("/{county}/ideas", there)
            .see("/{county}/audit", there);
        for (var list : new String[] { "material", "findings", "conclusions", "decisions", "plan-texts" }) {
            this.tour.see("/{county}/processes/{process}/" + list, there);
        }
    }

    private void people() {
        this.tour.as("aino")
            .see("/{county}/people", "/{county}/people/invitations", "/{county}/people/invitations/new",
                    "/{county}/people/{membership}", "/{county}/people/{membership}/dates",
                    "/{county}/people/{membership}/ending", "/{county}/people/{membership}/handover",
                    "/{county}/contacts")
            .see("/{county}/people", Map.of("query", "?state=ALL&on=2020-01-01"))
            .see("/{county}/people", Map.of("query", "?q=eioleolemassa"))
            .see("/{county}/audit", Map.of("query", "?q=eioleolemassa&from=1.1.2020"))
            .send("/{county}/people/invitations/new", "/{county}/people/invitations", Map.of())
            .send("/{county}/people/{membership}/dates", "/{county}/people/{membership}/dates",
                    Map.of("last", "2020-01-01"))
            .send("/{county}/people/{membership}/ending", "/{county}/people/{membership}/ending", Map.of());
        this.tour.as("helmi")
            .see("/{county}/people", "/{county}/people/{membership}/handover", "/me/data", "/me/data/erasure",
                    "/me/consents", "/me/passkeys", "/me/passkeys/{passkey}/removal")
            .see("/me/passkeys/{passkey}/name")
            .send("/me/passkeys/{passkey}/name", "/me/passkeys/{passkey}/name", Map.of("name", ""));
        this.tour.as("visitor")
            .see("/{county}/contacts")
            .see("/{county}/role-invitations/{token}", Map.of("token", this.scene.roleToken))
            .see("/me/erasure/{token}", Map.of("token", this.scene.erasureToken));
    }

    /** Forms sent with something missing. */
    private void mistakes() {
        this.tour.as("aino")
            .send("/{county}/organisations/new", "/{county}/organisations", Map.of("businessId", "1234567-2"));
        for (var thing : new String[] { "findings", "conclusions", "actions", "decisions", "plan-texts" }) {
            this.tour.send("/{county}/processes/{process}/" + thing + "/new", "/{county}/processes/{process}/" + thing,
                    Map.of());
        }
        this.tour
            .send("/{county}/rounds/imports/new", "/{county}/rounds/imports",
                    Map.of("text", "schema: hyte-round/1\nid: x-2027\nlanguage: suomi\nround:\n  year: kohta\n"))
            .send("/{county}/rounds/{key}", "/{county}/rounds/{key}/steps/4", Map.of("state", "SKIPPED", "reason", ""))
            .send("/{county}/surveys/{asked}", "/{county}/surveys/{asked}/closing-time",
                    Map.of("closesOn", "2020-01-01", "closesAt", "12:00"))
            .send("/{county}/processes/{process}/material/answers/{source}",
                    "/{county}/processes/{process}/material/answers/{source}/fragments", Map.of())
            .send("/{county}/fragments/{fragment}/clearance", "/{county}/fragments/{fragment}/clearance", Map.of())
            .send("/{county}/findings/{finding}/removal", "/{county}/findings/{finding}/removal", Map.of())
            .send("/{county}/decisions/{sent}", "/{county}/decisions/{sent}/ruling", Map.of())
            .send("/{county}/plan-texts/{planned}", "/{county}/plan-texts/{planned}/comments", Map.of());
        this.tour.as("onni")
            .send("/{county}/actions/{action}/follow-ups/new", "/{county}/actions/{action}/follow-ups", Map.of());
        this.tour.as("helmi")
            .send("/{county}/actions/{proposed}", "/{county}/actions/{proposed}/refusal",
                    Map.of("organisation", this.scene.stage.taimi().id().toString()));
        this.tour.as("sara").send("/administration", "/administration", Map.of());
    }

    private void problems() {
        this.tour.as("visitor")
            .seeProblem("/{county}/rounds/{key}", Map.of("key", "ei-ole"), 404)
            .send("/join", "/join", Map.of("code", "{much}"));
        this.tour.as("helmi")
            .seeProblem("/{county}/audit", Map.of(), 403)
            .send("/{county}/surveys/{asked}/answer", "/{county}/surveys/{asked}/answer",
                    Map.of("_csrf", "vanhentunut", "q2", "Kirjoitin pitkään, ja sillä välin istunto päättyi."));
    }

    private FilledDecisions decisions() {
        return this.scene.results.decisions;
    }

    private static Map<String, String> ids(FilledRound scene) {
        var ids = new HashMap<String, String>();
        ids.put("county", scene.stage.county().slug());
        ids.put("round", scene.round.key());
        ids.put("practice", scene.practices.taken().toString());
        ids.put("idea", scene.practices.ideas().getFirst().toString());
        ids.put("body", scene.bodies.body.toString());
        ids.put("municipalityGroup", scene.figures.group().toString());
        ids.put("indicatorSet", scene.figures.sets().ofCounty().toString());
        ids.put("systemSet", scene.figures.sets().ofSystem().toString());
        ids.put("tableChoice", scene.figures.tables().choice().toString());
        ids.put("ownUpload", scene.figures.upload().toString());
        ids.put("followed", scene.figures.followed().toString());
        ids.put("group", scene.bodies.group.toString());
        ids.put("theme", scene.bodies.theme.toString());
        ids.put("seat", scene.bodies.seat.toString());
        ids.put("key", scene.round.key());
        ids.put("process", scene.process().toString());
        ids.put("survey", scene.told.toString());
        ids.put("asked", scene.asked.toString());
        ids.put("field", "q2");
        ids.put("organisation", scene.stage.taimi().id().toString());
        ids.put("wall", scene.walls.open.toString());
        ids.put("closed", scene.walls.closed.toString());
        ids.put("note", scene.walls.note.toString());
        ids.put("finding", scene.results.finding.toString());
        ids.put("fragment", scene.results.fragment.toString());
        ids.put("source", scene.results.answer.toString());
        ids.put("conclusion", scene.results.conclusion.toString());
        ids.put("action", scene.results.agreed.toString());
        ids.put("proposed", scene.results.proposed.toString());
        ids.put("decision", scene.results.decisions.published.toString());
        ids.put("sent", scene.results.decisions.sent.toString());
        ids.put("planText", scene.results.decisions.reported.toString());
        ids.put("planned", scene.results.decisions.planText.toString());
        ids.put("section", scene.summary.section.toString());
        ids.put("kind", "actions");
        ids.put("id", scene.results.agreed.toString());
        ids.put("number", "1");
        ids.put("token", "eiole");
        ids.put("passkey", scene.passkey);
        ids.put("term", scene.representations.earlierTerm().toString());
        ids.put("membership", scene.membership.toString());
        ids.put("batch", scene.register.previewed.toString());
        ids.put("one", scene.register.one.toString());
        ids.put("other", scene.register.other.toString());
        ids.put("service", scene.services.stale().toString());
        ids.put("upload", scene.services.upload().toString());
        return ids;
    }

}
