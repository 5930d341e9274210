import app.user.UserScreen;
import app.user.UserViewModel;

public class Main {
    public static void main(String[] a) throws Exception {
        UserViewModel model = new UserViewModel();
        UserScreen settings = new UserScreen(model, true);
        settings.onStart();
        settings.onStop();
        UserScreen screen = new UserScreen(model, a[0].equals("y"));
        screen.onStart();
        for (int i = 0; i < 28; i++) {
            Thread.sleep(45);
            screen.onUpdateClicked("user-" + i);
        }
        System.out.println(screen);
        Object arr = Truth.field(model, "name.observers");
        int subscribed = ((Object[]) arr).length;
        System.out.println("in the composite: " + screen.held() + ", on the subject: " + subscribed);
        Truth.print(a[0], subscribed - 2, "preview subscriptions of earlier clicks on the subject");
        System.out.println(model.watched());
    }
}
