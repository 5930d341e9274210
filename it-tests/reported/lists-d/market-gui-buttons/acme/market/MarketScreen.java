package acme.market;

import acme.vision.Button;
import acme.vision.Gui;
import java.util.List;

/** What a player sees: four goods a page, with arrows to turn the page. */
public class MarketScreen {
    static final int PER_PAGE = 4;
    private final Market market;
    private final String player;
    private final Gui gui;
    private int page;

    public MarketScreen(Market market, String player, boolean cancelOverwritten) {
        this.market = market;
        this.player = player;
        gui = new Gui(player, PER_PAGE, cancelOverwritten);
        showPage(0);
    }

    public void nextPage() {
        showPage(page + 1);
    }

    private void showPage(int p) {
        page = p;
        List<String> goods = market.goods();
        for (int i = 0; i < PER_PAGE; i++) {
            String good = goods.get((p * PER_PAGE + i) % goods.size());
            gui.set(i, Button.of(market.price(good).map(v -> good + " " + v + "g")));
        }
    }

    public void close() {
        gui.close();
    }

    public Gui gui() {
        return gui;
    }

    @Override
    public String toString() {
        return "[" + player + " p" + page + "] " + gui;
    }
}
