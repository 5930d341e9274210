import lobby.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Model model = new Model();
        MainPanel main = new MainPanel();
        int n = a[0].equals("x") ? 24 : 20;
        for (int i = 0; i < n; i++) {
            SetupPanel p = Truth.watch(new SetupPanel(model));
            main.setWidgetActivation(p);
            if (i % 3 == 0) main.setWidgetActivation(p);
            for (int k = 0; k < 3; k++) {
                model.joined();
                Thread.sleep(18);
            }
        }
        System.out.println("checks " + main.checks());
        Truth.print(a[0], model.observers() - 1, "model observers of panels that were replaced");
        model.joined();
    }
}
