import acme.logging.LoggingSetup;
import ch.qos.logback.classic.LoggerContext;
import java.util.Map;
import org.slf4j.LoggerFactory;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        LoggerContext ctx = (LoggerContext) LoggerFactory.getILoggerFactory();
        LoggingSetup setup = new LoggingSetup(ctx, v.equals("y"));
        String[] levels = {"INFO", "DEBUG", "INFO", "WARN", "INFO", "DEBUG", "INFO"};
        for (int i = 0; i < levels.length; i++) {
            setup.apply(Map.of("level", levels[i], "queue", String.valueOf(128 + i)));
            for (int k = 0; k < 30; k++) {
                LoggerFactory.getLogger("acme.orders").info("order {} accepted", i * 100 + k);
                LoggerFactory.getLogger("audit").info("user u{} changed", k);
            }
            Thread.sleep(120);
        }
        int main = Truth.workers("AsyncAppender-Worker-main"), audit = Truth.workers("AsyncAppender-Worker-audit");
        System.out.println("reconfigured " + levels.length + " times, audit workers " + audit);
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + (main - 1) + " what=async appenders of former configurations still running below a stopped UniqueIdAppender");
        ctx.stop();
        System.exit(0);
    }
}
