package acme.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.apache.commons.configuration2.BaseConfiguration;

public class TradingDesk {
    final String name;
    private final BaseConfiguration conf;
    private final boolean unhook;
    private LimitBook limits;
    private FeeSchedule fees;
    private int orders, rejected;

    public TradingDesk(String name, BaseConfiguration conf, boolean unhook) { this.name = name; this.conf = conf; this.unhook = unhook; }

    @PostConstruct void bell() {
        limits = new LimitBook(this);
        limits.follow(conf);
        fees = new FeeSchedule(this, conf);
    }

    public void order(int lots) {
        if (lots > limits.limit()) rejected++; else orders++;
    }

    @PreDestroy void endOfDay() {
        System.out.println(name + " closes with " + orders + " orders, " + rejected + " rejected");
        if (unhook) {
            limits.unfollow(conf);
            fees.unhook(conf);
        }
        limits = null;
        fees = null;
    }
}
