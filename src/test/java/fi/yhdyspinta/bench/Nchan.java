package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's nginx with nchan, the reference: hands messages on and keeps nothing. */
final class Nchan implements Followed {

    private final HttpClient http = HttpClient.newHttpClient();

    private final int port;

    private final Process process;

    private final String filling;

    private Nchan(int port, Process process, String filling) {
        this.port = port;
        this.process = process;
        this.filling = filling;
    }

    /**
     * Hands on messages of that many bytes. Nothing when it is not installed (Debian:
     * apt-get install nginx-light libnginx-mod-nchan).
     */
    static Optional<Nchan> start(int bytes) throws IOException, InterruptedException {
        var nginx = Path.of("/usr/sbin/nginx");
        var module = Stream
            .of("/usr/lib/nginx/modules/ngx_nchan_module.so", "/usr/share/nginx/modules/ngx_nchan_module.so")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst();
        if (!Files.isExecutable(nginx) || module.isEmpty()) {
            return Optional.empty();
        }
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var folder = Files.createDirectories(Path.of("target/bench/nchan").toAbsolutePath());
        Files.writeString(folder.resolve("nginx.conf"),
                """
                        load_module %s;
                        daemon off;
                        worker_processes 1;
                        pid %s/nginx.pid;
                        error_log %s/error.log;
                        events { worker_connections 8192; }
                        http {
                          access_log off;
                          client_body_temp_path %s/body;
                          proxy_temp_path %s/proxy;
                          fastcgi_temp_path %s/fastcgi;
                          uwsgi_temp_path %s/uwsgi;
                          scgi_temp_path %s/scgi;
                          server {
                            listen 127.0.0.1:%d;
                            location = /pub { nchan_publisher; nchan_channel_id wall; }
                            location = /sub { nchan_subscriber eventsource; nchan_channel_id wall; nchan_subscriber_first_message newest; }
                          }
                        }
                        """
                    .formatted(module.get(), folder, folder, folder, folder, folder, folder, folder, port));
        var process = new ProcessBuilder(nginx.toString(), "-c", folder.resolve("nginx.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
        Thread.sleep(1000);
        return process.isAlive() ? Optional.of(new Nchan(port, process, "x".repeat(Math.max(0, bytes - 30))))
                : Optional.empty();
    }

    @Override
    public List<Integer> ports() {
        return List.of(this.port);
    }

    @Override
    public String follow() {
        return "GET /sub HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
    }

    @Override
    public void write(int number, String text) throws IOException, InterruptedException {
        this.http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/pub"))
            .POST(HttpRequest.BodyPublishers.ofString(text + this.filling))
            .build(), HttpResponse.BodyHandlers.discarding());
    }

    @Override
    public long cpu() {
        return Processes.cpuOfTree(this.process.toHandle());
    }

    @Override
    public double megabytes() {
        return this.process.descendants()
            .mapToDouble(worker -> Processes.residentKilobytes(worker) / 1024.0)
            .max()
            .orElse(0);
    }

    @Override
    public void close() throws InterruptedException {
        this.process.destroy();
        if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
            this.process.destroyForcibly().waitFor();
        }
    }

}
