import acme.shop.*;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class Main {
    public static void main(String[] a) throws Exception {
        AnnotationConfigApplicationContext root = new AnnotationConfigApplicationContext(RootConfig.class);
        for (String s : new String[] {"spring", "summer", "autumn", "winter"}) {
            AnnotationConfigApplicationContext c = season(root, s);
            sell(c, 6);
            Truth.gone(c.getBean(Discounts.class));
            Truth.gone(c);
            c.close();
            c = null;
        }
        AnnotationConfigApplicationContext last = season(root, "spring again");
        sell(last, 6);
        System.out.println("sold " + root.getBean(Stock.class).sold() + ", discounts " + last.getBean(Discounts.class).given());
        Truth.say("y", Truth.stillReachable(), "closed-season-contexts");
    }

    static AnnotationConfigApplicationContext season(AnnotationConfigApplicationContext root, String name) {
        AnnotationConfigApplicationContext c = new AnnotationConfigApplicationContext();
        c.setParent(root);
        c.setDisplayName(name);
        c.register(SeasonConfig.class);
        c.refresh();
        return c;
    }

    static void sell(AnnotationConfigApplicationContext c, int n) throws Exception {
        for (int i = 0; i < n; i++) { c.publishEvent(new Sold("item" + i, 100 * i + 99)); Thread.sleep(25); }
    }
}
