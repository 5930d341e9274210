package acme.web;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.accesslog.AccessLogHandler;
import io.undertow.server.handlers.accesslog.DefaultAccessLogReceiver;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** An embedded server with an access log. */
public class UndertowWebServer {
    private final Undertow undertow;
    private final boolean closeAccessLog;
    private DefaultAccessLogReceiver accessLogReceiver;
    private XnioWorker accessLogWorker;

    public UndertowWebServer(HttpHandler application, File accessLogDirectory, boolean closeAccessLog) throws IOException {
        this.closeAccessLog = closeAccessLog;
        undertow = Undertow.builder().setIoThreads(1).setWorkerThreads(2)
                .setWorkerOption(Options.THREAD_DAEMON, true)
                .addHttpListener(0, "127.0.0.1")
                .setHandler(createAccessLogHandler(application, accessLogDirectory)).build();
    }

    private HttpHandler createAccessLogHandler(HttpHandler handler, File dir) throws IOException {
        accessLogWorker = createWorker();
        accessLogReceiver = new DefaultAccessLogReceiver(accessLogWorker, dir, "access_log.", "log", false);
        return new AccessLogHandler(handler, accessLogReceiver, "common", Undertow.class.getClassLoader());
    }

    private XnioWorker createWorker() throws IOException {
        return Xnio.getInstance(Undertow.class.getClassLoader()).createWorker(
                OptionMap.builder().set(Options.THREAD_DAEMON, true).set(Options.WORKER_IO_THREADS, 1)
                        .set(Options.WORKER_NAME, "access-log").getMap());
    }

    public void start() {
        undertow.start();
    }

    public int getPort() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    public void stop() {
        undertow.stop();
        if (closeAccessLog) {
            try {
                accessLogReceiver.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            accessLogWorker.shutdownNow();
        }
    }

    public static HttpHandler hello(String text) {
        return Handlers.path().addExactPath("/hello", x -> x.getResponseSender().send(text));
    }
}
