import acme.imports.*;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        AnnotationConfigApplicationContext ctx = new AnnotationConfigApplicationContext();
        ctx.getEnvironment().getPropertySources().addFirst(
                new MapPropertySource("args", Map.of("imports.destroyRuns", a[0].equals("y"))));
        ctx.register(PropertySourcesPlaceholderConfigurer.class, ImportConfig.class);
        ctx.refresh();
        ImportService service = ctx.getBean(ImportService.class);
        for (int i = 0; i < 8; i++) Truth.ended(service.importFile("prices-" + i + ".csv", 40 + 10 * i));
        System.out.println("scans going on: " + (service.scans() > 3) + ", renewals " + (ctx.getBean(LeaseTable.class).total() > 0));
        Truth.report(a[0], Truth.stillHeld(), "import runs that ended and still have their heartbeat scheduled");
        ctx.close();
    }
}
