import acme.tenant.*;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class Main {
    public static void main(String[] a) throws Exception {
        System.setProperty("tariffs.detach", String.valueOf(a[0].equals("y")));
        AnnotationConfigApplicationContext root = new AnnotationConfigApplicationContext(RootConfig.class);
        TenantRegistry reg = root.getBean(TenantRegistry.class);
        reg.watch();
        for (String t : "acme,beta,corp,dune,echo".split(",")) reg.open(t);
        root.publishEvent(new TariffsChanged(root, 1));
        Thread.sleep(150);
        for (String t : "beta,corp,echo".split(",")) {
            Truth.gone(reg.cache(t));
            reg.close(t);
            Thread.sleep(150);
        }
        for (int v = 2; v < 6; v++) { root.publishEvent(new TariffsChanged(root, v)); Thread.sleep(130); }
        for (String t : reg.names()) System.out.println(t + ": " + reg.cache(t).info());
        System.out.println("ledger " + root.getBean(Ledger.class).changes());
        Truth.say(a[0], Truth.stillReachable(), "tariff-caches-of-closed-tenants");
    }
}
