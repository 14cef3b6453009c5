package fi.yhdyspinta.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.Application;
import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.card.CardArchive;
import fi.yhdyspinta.indicator.card.Cards;
import fi.yhdyspinta.platform.document.PdfUa;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * The cards of all 308 municipalities in three languages as PDF in one run, or of as many
 * as the argument says: how long each takes, how large it is, and what veraPDF finds in
 * it.
 */
final class CardsBench {

    private static final double GOAL = 0.8;

    private static final int STEP = 50;

    private final List<Double> seconds = new ArrayList<>();

    private final List<byte[]> papers = new ArrayList<>();

    private long begun = System.nanoTime();

    public static void main(String[] arguments) throws Exception {
        var data = Path.of("target/bench/cards");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        try (var application = new SpringApplicationBuilder(Application.class, Cast.class).run("--server.port=0",
                "--spring.profiles.active=bench", "--yhdyspinta.database.directory=" + data.resolve("postgresql"),
                "--yhdyspinta.mail.folder=" + data.resolve("mail"), "--yhdyspinta.fetching.background=false",
                "--logging.level.root=error")) {
            var most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Integer.MAX_VALUE;
            new CardsBench().measure(application.getBean(Cast.class).stage(), application.getBean(Cards.class),
                    application.getBean(CardArchive.class), most);
        }
        finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private void measure(Stage stage, Cards cards, CardArchive archive, int most) throws Exception {
        var all = cards.list(stage.county(), true);
        var chosen = all.subList(0, Math.min(most, all.size()));
        var county = stage.county();
        var place = new Frame.Place(county.path(), county.name(), county.terminology().word());
        this.begun = System.nanoTime();
        stage.run(() -> {
            try {
                archive.write(chosen, place, OutputStream.nullOutputStream(), this::ready);
            }
            catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        var flawed = 0;
        for (var pdf : this.papers) {
            flawed += PdfUa.failuresOf(pdf).isEmpty() ? 0 : 1;
        }
        Result.atMost("cards", "PDF of a card, seconds", Result.median(this.seconds), "s", GOAL, more(flawed)).print();
    }

    private void ready(String name, byte[] pdf) {
        var now = System.nanoTime();
        this.seconds.add((now - this.begun) / 1e9);
        this.papers.add(pdf);
        if (this.papers.size() % STEP == 0) {
            System.out.printf("%d cards, the last one %s: %.3f s, %d kB%n", this.papers.size(), name,
                    this.seconds.getLast(), pdf.length / 1024);
        }
        this.begun = System.nanoTime();
    }

    private Map<String, Object> more(int flawed) {
        var sorted = this.seconds.stream().sorted().toList();
        var more = new LinkedHashMap<String, Object>();
        more.put("cards", this.papers.size());
        more.put("p95Seconds", sorted.get((int) (sorted.size() * 0.95)));
        more.put("allSeconds", sorted.stream().mapToDouble(Double::doubleValue).sum());
        more.put("largestKilobytes", this.papers.stream().mapToInt(pdf -> pdf.length / 1024).max().orElse(0));
        more.put("notPdfUa", flawed);
        return more;
    }

}
