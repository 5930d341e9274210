import acme.mod.bus.EventBus;
import acme.mod.kitchen.Events;
import acme.mod.kitchen.GuiRecipeBook;
import acme.mod.kitchen.Minecraft;

public class Main {
    public static void main(String[] a) throws Exception {
        Minecraft steve = new Minecraft("Steve");
        Minecraft alex = new Minecraft("Alex");
        GuiRecipeBook[] open = new GuiRecipeBook[1];
        for (int i = 0; i < 24; i++) {
            look(i % 2 == 0 ? steve : alex, i);
            Thread.sleep(40);
        }
        steve.closeScreen();
        open[0] = alex.displayRecipes();
        EventBus.MAIN.post(new Events.TooltipEvent("cake"));
        int left = Truth.alive();
        EventBus.MAIN.post(new Events.InventoryChanged("Alex", 30));
        System.out.println(open[0].state() + ", changes " + steve.changes());
        Truth.print(a[0], left, "closed-recipe-screens");
    }

    static void look(Minecraft client, int i) {
        GuiRecipeBook g = Truth.watch(client.displayRecipes());
        if (i % 3 == 0) client.resize();
        EventBus.MAIN.post(new Events.TooltipEvent("item " + i));
        EventBus.MAIN.post(new Events.InventoryChanged(i % 2 == 0 ? "Steve" : "Alex", i));
        if (i % 8 == 0) System.out.println(g.state());
        if (i % 5 == 0) client.closeScreen();
    }
}
