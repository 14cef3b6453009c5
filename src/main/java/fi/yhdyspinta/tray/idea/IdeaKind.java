package fi.yhdyspinta.tray.idea;

/** Of what an idea is (idean laji): a new project, or a topic of a thesis. */
public enum IdeaKind {

    PROJECT, THESIS;

    public String key() {
        return "tray.idea.kind." + name();
    }

}
