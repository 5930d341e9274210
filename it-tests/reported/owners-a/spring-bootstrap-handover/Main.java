import acme.boot.*;
import java.util.*;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        AnnotationConfigApplicationContext app = new AnnotationConfigApplicationContext(AppConfig.class);
        app.registerShutdownHook();
        List<String> audit = Collections.synchronizedList(new ArrayList<>());
        bootstrap(app, audit);
        FeatureFlags flags = app.getBean(FeatureFlags.class);
        for (int i = 0; i < 40; i++) {
            app.publishEvent(new AppConfig.Ordered(app));
            if (i % 10 == 0) flags.set("beta", i % 20 == 0);
            Thread.sleep(15);
        }
        System.out.println("orders " + app.getBean(AppConfig.Metrics.class).n() + "/" + app.getBean(AppConfig.Mailer.class).n() + "/" + app.getBean(AppConfig.Journal.class).n() + " audit " + audit.size() + " flags " + flags.all());
        Truth.report("y", Truth.alive(), "bootstrap contexts");
    }

    static void bootstrap(AnnotationConfigApplicationContext app, List<String> audit) {
        try (AnnotationConfigApplicationContext boot = new AnnotationConfigApplicationContext(BootstrapConfig.class)) {
            Truth.watch(boot);
            Truth.watch(boot.getBean(BootstrapConfig.RemoteSettings.class)).installInto(app.getBean(FeatureFlags.class), audit);
        }
    }
}
