import acme.acm.Execution;
import acme.acm.Executor;
import acme.content.Scripts;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        ListAppender<ILoggingEvent> journal = new ListAppender<>(); // the server's journal, for good
        journal.setContext(context);
        journal.start();
        root.addAppender(journal);
        Truth truth = new Truth();
        Executor executor = new Executor(fixed);
        Scripts scripts = new Scripts(executor);
        for (int i = 0; i < 18; i++) {
            Execution e = truth.watch(scripts.cleanUp("/content/site" + i, 3 + i));
            if (i % 6 == 0) {
                System.out.println(e);
            }
            e = null;
            Truth.pause(40);
        }
        Execution open = executor.begin("long-migration");
        open.run(log -> log.info("migration begins"));
        int alive = truth.alive();
        int attached = 0;
        for (var it = context.getLogger("acme.acm.script").iteratorForAppenders(); it.hasNext(); it.next()) {
            attached++;
        }
        System.out.println("journal " + journal.list.size() + ", running " + open + ", executions alive " + alive);
        Truth.report(fixed ? "y" : "x", attached - 1, "stopped appenders of finished executions attached to the script logger");
    }
}
