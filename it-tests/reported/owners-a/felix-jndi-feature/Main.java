import acme.feature.*;
import org.osgi.framework.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Registry.tidy = a.length > 0 && a[0].equals("y");
        Platform p = new Platform();
        p.installFeature("feature.base");
        Bundle jndi = p.installFeature("feature.jndi");
        for (int i = 0; i < 4; i++) {
            ServiceRegistration<?> r = p.publish("jdbc/db" + i);
            watchLast();
            Thread.sleep(60);
            jndi.stop();
            if (i % 2 == 0) r.unregister();
            jndi.start();
        }
        Bundle extra = p.installFeature("feature.extra");
        watchLast();
        p.publish("mail/session");
        extra.uninstall();
        Thread.sleep(900);
        p.publish("jms/queue");
        for (JndiFeature f : Registry.ACTIVE) System.out.println("bound " + f.names());
        System.out.println("events " + p.events());
        Truth.report(Registry.tidy ? "y" : "x", Truth.alive(), "binders of stopped JNDI features in the system bundle's context");
        System.exit(0);
    }

    static void watchLast() { Truth.watch(Registry.ACTIVE.get(Registry.ACTIVE.size() - 1)); }
}
