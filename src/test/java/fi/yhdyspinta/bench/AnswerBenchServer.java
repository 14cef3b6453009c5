package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import fi.yhdyspinta.Application;
import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.survey.PreSurvey;
import fi.yhdyspinta.survey.Surveys;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application under the bench, a process of its own, with an open survey and its
 * respondents.
 */
final class AnswerBenchServer {

    private AnswerBenchServer() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var context = new SpringApplicationBuilder(Application.class, Cast.class)
            .initializers(AnswerBenchServer::leaveOutReceipts)
            .run();
        var cast = context.getBean(Cast.class);
        var stage = cast.stage();
        var survey = PreSurvey.open(context.getBean(Surveys.class), stage);
        var told = new StringBuilder(survey + "\n" + stage.county().path() + "/surveys/" + survey + "\n");
        var links = context.getBean(SignInLinks.class);
        var respondents = AnswerBench.WARM_UP + AnswerBench.ROUNDS * AnswerBench.PER_ROUND + AnswerBench.TOGETHER;
        for (var number = 0; number < respondents; number++) {
            var organisation = cast.organisation(stage.county(), "Yhdistys " + number, PartyType.NGO);
            var actor = cast.actor(stage.county(), "bench" + number + "." + survey, "Vastaaja " + number, organisation,
                    Role.REPRESENTATIVE);
            told.append(organisation.id())
                .append(' ')
                .append(links.issue(actor.person(), Duration.ofHours(2)))
                .append('\n');
        }
        told.append("spare\n");
        for (var number = 0; number < (AnswerBench.ROUNDS + 1) * AnswerBench.PER_ROUND; number++) {
            told.append(cast.organisation(stage.county(), "Vertailu " + number, PartyType.NGO).id()).append('\n');
        }
        var ready = Path.of(System.getenv("YHDYSPINTA_DATA"), "ready");
        Files.writeString(ready.resolveSibling("ready.part"), told);
        Files.move(ready.resolveSibling("ready.part"), ready);
        Thread.currentThread().join();
    }

    private static void leaveOutReceipts(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(
                factory -> ((BeanDefinitionRegistry) factory).removeBeanDefinition("receipts"));
    }

    /** The started process, and what it told. */
    record Running(Process process, int port, Path data, List<String> told) implements AutoCloseable {

        static Running start(Path data) throws IOException, InterruptedException {
            Files.createDirectories(data);
            Files.deleteIfExists(data.resolve("ready"));
            var port = freePort();
            var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                    System.getProperty("java.class.path"), AnswerBenchServer.class.getName());
            command.environment().put("YHDYSPINTA_PORT", String.valueOf(port));
            command.environment().put("YHDYSPINTA_DATA", data.toString());
            var process = command.redirectErrorStream(true).redirectOutput(data.resolve("server.log").toFile()).start();
            for (var wait = 0; wait < 3000 && process.isAlive(); wait++) {
                if (Files.exists(data.resolve("ready"))) {
                    return new Running(process, port, data, Files.readAllLines(data.resolve("ready")));
                }
                Thread.sleep(100);
            }
            process.destroyForcibly();
            throw new IllegalStateException("The application did not start; see " + data.resolve("server.log"));
        }

        String address() {
            return "http://127.0.0.1:" + this.port;
        }

        String survey() {
            return this.told.getFirst();
        }

        String path() {
            return this.told.get(1);
        }

        List<String> respondents() {
            return this.told.subList(2, this.told.indexOf("spare"));
        }

        List<String> spares() {
            return this.told.subList(this.told.indexOf("spare") + 1, this.told.size());
        }

        /** Of the application and its PostgreSQL. */
        long cpu() {
            var own = this.process.toHandle();
            var inside = postgres().map(server -> own.descendants().anyMatch(server::equals)).orElse(false);
            return Processes.cpuOfTree(own) + (inside ? 0 : postgresCpu());
        }

        long postgresCpu() {
            return postgres().map(Processes::cpuOfTree).orElse(0L);
        }

        private java.util.Optional<ProcessHandle> postgres() {
            try {
                var pid = Files.readAllLines(this.data.resolve("postgresql/cluster/postmaster.pid")).getFirst();
                return ProcessHandle.of(Long.parseLong(pid.strip()));
            }
            catch (IOException ended) {
                return java.util.Optional.empty();
            }
        }

        @Override
        public void close() throws InterruptedException {
            this.process.destroy();
            if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
                this.process.destroyForcibly().waitFor();
            }
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

    }

}
