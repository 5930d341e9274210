import acme.desk.*;
import org.apache.commons.configuration2.BaseConfiguration;

public class Main {
    public static void main(String[] a) throws Exception {
        BaseConfiguration conf = new BaseConfiguration();
        RiskOffice risk = new RiskOffice(conf);
        new Compliance().watch(conf);
        Floor floor = new Floor(conf, "y".equals(a[0]));
        for (String d : "rates,fx,credit,energy,metals,grains".split(",")) floor.open(d);
        for (int i = 0; i < 10; i++) { floor.trade(i); conf.setProperty("limit.fx", 5 + i); Thread.sleep(40); }
        for (String d : "fx,energy,grains".split(",")) { Truth.gone(floor.close(d)); conf.setProperty("fee", d.length()); Thread.sleep(70); }
        for (int i = 0; i < 20; i++) { floor.trade(i); conf.setProperty("limit.rates", i); Thread.sleep(110); }
        System.out.println("reviews " + risk.reviews());
        Truth.say(a[0], 2 * Truth.stillReachable(), "configuration-listeners-of-closed-desks");
    }
}
