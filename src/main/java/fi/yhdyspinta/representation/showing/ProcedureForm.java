package fi.yhdyspinta.representation.showing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.representation.Method;
import fi.yhdyspinta.representation.counting.Criteria;
import fi.yhdyspinta.representation.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as typed.
 *
 * @param themes one on a line
 */
public record ProcedureForm(String nameFi, String nameSv, String nameEn, String purpose, String link,
        Set<String> parties, String themes, Set<String> municipalities, String seats, String deputies, String method,
        String chooser, String criteriaParty, String leastOfParty, String leastMunicipalities,
        String mostPerOrganisation, String otherCriteria, String commentsEndOn, String nominationsEndOn,
        String votingEndOn, String drawSource, String reportDays) implements EditForm {

    private static final int LONGEST_NAME = 300;

    private static final int LONGEST_TEXT = 4_000;

    public ProcedureForm {
        nameFi = text(nameFi);
        nameSv = text(nameSv);
        nameEn = text(nameEn);
        purpose = text(purpose);
        link = text(link);
        parties = parties == null ? Set.of() : new TreeSet<>(parties);
        themes = text(themes);
        municipalities = municipalities == null ? Set.of() : new TreeSet<>(municipalities);
        seats = text(seats);
        deputies = text(deputies);
        method = text(method);
        chooser = text(chooser);
        criteriaParty = text(criteriaParty);
        leastOfParty = text(leastOfParty);
        leastMunicipalities = text(leastMunicipalities);
        mostPerOrganisation = text(mostPerOrganisation);
        otherCriteria = text(otherCriteria);
        commentsEndOn = text(commentsEndOn);
        nominationsEndOn = text(nominationsEndOn);
        votingEndOn = text(votingEndOn);
        drawSource = text(drawSource);
        reportDays = text(reportDays);
    }

    /** A new one, with a timetable that leaves volunteers time. */
    static ProcedureForm empty(LocalDate today) {
        return new ProcedureForm("", "", "", "", "", Set.of("NGO", "NGO_NETWORK", "PARISH"), "", Set.of(), "4", "2",
                Method.TRANSFERABLE_VOTE.name(), "", "PARISH", "1", "0", "1", "", today.plusWeeks(2).toString(),
                today.plusWeeks(6).toString(), today.plusWeeks(8).toString(), "", "14");
    }

    static ProcedureForm of(LocalText name, Procedure known) {
        var criteria = known.criteria();
        return new ProcedureForm(text(name.fi()), text(name.sv()), text(name.en()), known.purpose(), text(known.link()),
                known.partyTypes().stream().map(PartyType::name).collect(Collectors.toSet()),
                String.join("\n", known.themes()), known.municipalities(), String.valueOf(known.seats()),
                String.valueOf(known.deputies()), known.method().name(), known.chooser(), criteria.party(),
                String.valueOf(criteria.leastOfParty()), String.valueOf(criteria.leastMunicipalities()),
                String.valueOf(criteria.mostPerOrganisation()), known.otherCriteria(), known.commentsEndOn().toString(),
                known.nominationsEndOn().toString(), Objects.toString(known.votingEndOn(), ""), known.drawSource(),
                String.valueOf(known.reportDays()));
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.nameFi.isBlank() && this.nameSv.isBlank() && this.nameEn.isBlank()) {
            problems.put("nameFi", "representation.procedure.name.missing");
        }
        for (var name : Map.of("nameFi", this.nameFi, "nameSv", this.nameSv, "nameEn", this.nameEn).entrySet()) {
            tooLong(problems, name.getKey(), name.getValue(), LONGEST_NAME);
        }
        needed(problems, "purpose", this.purpose);
        if (!this.link.isBlank() && (!Typed.isLink(this.link) || this.link.length() > LONGEST_NAME)) {
            problems.put("link", "representation.procedure.link.wrong");
        }
        if (partyTypes().isEmpty()) {
            problems.put("parties", "representation.procedure.parties.missing");
        }
        tooLong(problems, "themes", this.themes, LONGEST_TEXT);
        methodProblems(problems);
        criteriaProblems(problems);
        timeProblems(problems);
        return problems;
    }

    private void methodProblems(Map<String, String> problems) {
        number(problems, "seats", this.seats, 1, 50);
        number(problems, "deputies", this.deputies, 0, 50);
        tooLong(problems, "chooser", this.chooser, LONGEST_TEXT);
        tooLong(problems, "drawSource", this.drawSource, LONGEST_TEXT);
        var chosen = Typed.choice(Method.class, this.method);
        if (chosen.isEmpty()) {
            problems.put("method", "representation.missing");
        }
        if (chosen.filter(method -> method == Method.NAMED).isPresent()) {
            needed(problems, "chooser", this.chooser);
        }
        if (chosen.filter(Method::needsLot).isPresent()) {
            needed(problems, "drawSource", this.drawSource);
        }
    }

    private void criteriaProblems(Map<String, String> problems) {
        var seats = whole(this.seats, 1, 50).orElse(50);
        number(problems, "leastOfParty", this.leastOfParty, 0, seats);
        number(problems, "leastMunicipalities", this.leastMunicipalities, 0, seats);
        number(problems, "mostPerOrganisation", this.mostPerOrganisation, 0, 50);
        tooLong(problems, "otherCriteria", this.otherCriteria, LONGEST_TEXT);
    }

    private void timeProblems(Map<String, String> problems) {
        number(problems, "reportDays", this.reportDays, 1, 365);
        var comments = date(problems, "commentsEndOn", this.commentsEndOn, Optional.empty());
        var nominations = date(problems, "nominationsEndOn", this.nominationsEndOn, comments);
        if (isVote()) {
            date(problems, "votingEndOn", this.votingEndOn, nominations);
        }
    }

    @Override
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("representation.procedure.nameFi", this.nameFi);
        texts.put("representation.procedure.nameSv", this.nameSv);
        texts.put("representation.procedure.nameEn", this.nameEn);
        texts.put("representation.procedure.purpose", this.purpose);
        texts.put("representation.procedure.themes", this.themes);
        texts.put("representation.procedure.chooser", this.chooser);
        texts.put("representation.procedure.otherCriteria", this.otherCriteria);
        texts.put("representation.procedure.drawSource", this.drawSource);
        return texts;
    }

    LocalText name() {
        return new LocalText(this.nameFi, this.nameSv, this.nameEn);
    }

    Procedure toProcedure(Set<String> offered) {
        return new Procedure(this.purpose.strip(), Typed.orNull(this.link.strip()), partyTypes(),
                this.themes.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                this.municipalities.stream().filter(offered::contains).collect(Collectors.toSet()),
                whole(this.seats, 1, 50).orElseThrow(), whole(this.deputies, 0, 50).orElseThrow(),
                Typed.choice(Method.class, this.method).orElseThrow(), this.chooser.strip(), criteria(),
                this.otherCriteria.strip(), Typed.date(this.commentsEndOn).orElseThrow(),
                Typed.date(this.nominationsEndOn).orElseThrow(),
                isVote() ? Typed.date(this.votingEndOn).orElseThrow() : null, this.drawSource.strip(),
                whole(this.reportDays, 1, 365).orElseThrow());
    }

    private Criteria criteria() {
        var party = Typed.choice(PartyType.class, this.criteriaParty).map(PartyType::name).orElse("");
        return new Criteria(party, party.isEmpty() ? 0 : whole(this.leastOfParty, 0, 50).orElse(0),
                whole(this.leastMunicipalities, 0, 50).orElse(0), whole(this.mostPerOrganisation, 0, 50).orElse(0));
    }

    private boolean isVote() {
        return Typed.choice(Method.class, this.method).filter(Method::isVote).isPresent();
    }

    private Set<PartyType> partyTypes() {
        return this.parties.stream()
            .flatMap(party -> Typed.choice(PartyType.class, party).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<LocalDate> date(Map<String, String> problems, String field, String typed,
            Optional<LocalDate> after) {
        var date = Typed.date(typed).filter(day -> day.getYear() > 2000 && day.getYear() < 2200);
        if (date.isEmpty()) {
            problems.put(field, "representation.procedure.date.wrong");
        }
        else if (after.filter(day -> !date.get().isAfter(day)).isPresent()) {
            problems.put(field, "representation.procedure.date.early");
        }
        return date;
    }

    private static void number(Map<String, String> problems, String field, String typed, int least, int most) {
        if (whole(typed, least, most).isEmpty()) {
            problems.put(field, "representation.procedure.number.wrong");
        }
    }

    private static Optional<Integer> whole(String typed, int least, int most) {
        return Optional.of(typed.strip())
            .filter(text -> text.matches("[0-9]{1,3}"))
            .map(Integer::valueOf)
            .filter(number -> number >= least && number <= most);
    }

    private static void needed(Map<String, String> problems, String field, String typed) {
        if (typed.isBlank()) {
            problems.put(field, "representation.missing");
        }
        tooLong(problems, field, typed, LONGEST_TEXT);
    }

    private static void tooLong(Map<String, String> problems, String field, String typed, int most) {
        if (typed.length() > most) {
            problems.put(field, "representation.tooLong");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** The party types offered, all of them. */
    public static List<PartyType> allParties() {
        return List.of(PartyType.values());
    }

}
