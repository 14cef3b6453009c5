package fi.yhdyspinta.round.format;

/** Checks that the templates of a file can be told apart and their steps placed. */
final class TemplateChecks {

    private final TemplateDocument document;

    private final PartChecks parts;

    TemplateChecks(TemplateDocument document, ValueReader reader) {
        this.document = document;
        this.parts = new PartChecks(reader);
    }

    void run() {
        parts.unique(document.templates(), "id", RoundTemplate::id);
        document.templates().forEach(template -> {
            parts.unique(template.steps(), "key", RoundTemplate.Step::key);
            template.steps().forEach(step -> parts.refer(step, "lane", step.lane(), StepPart.LANES));
        });
    }

}
