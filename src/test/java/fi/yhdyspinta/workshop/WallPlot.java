package fi.yhdyspinta.workshop;

import java.util.List;

/** Walls to write on in tests. */
public final class WallPlot {

    private WallPlot() {
    }

    public static WallDraft draft() {
        return new WallDraft("W1", null, "Mitä yhdyspintatyö on meillä?", List.of("Esimerkkejä?"),
                "Kolme ehdotusta, joista voidaan sopia",
                List.of("Mitä on jo?", "Mitä puuttuu?", "Mitä teemme yhdessä?"),
                List.of(new WallDraft.Group("Ryhmä 1", "Saarikunta", "Meri Myrsky"),
                        new WallDraft.Group("Ryhmä 2", null, null)),
                true, "{}");
    }

}
