package app.user;

import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.disposables.SerialDisposable;

public class UserScreen {
    private final UserViewModel model;
    private final boolean oneAtATime;
    private final CompositeDisposable mDisposable = new CompositeDisposable();
    private final SerialDisposable preview = new SerialDisposable();
    private String label = "";
    private int previews;

    public UserScreen(UserViewModel model, boolean oneAtATime) {
        this.model = model;
        this.oneAtATime = oneAtATime;
    }

    public void onStart() {
        mDisposable.add(model.userName().subscribe(s -> label = s));
        mDisposable.add(preview);
    }

    public void onUpdateClicked(String typed) {
        Disposable shown = model.userName().subscribe(s -> previews++);
        if (oneAtATime) {
            preview.set(shown);
        } else {
            mDisposable.add(shown);
        }
        model.updateUserName(typed).blockingAwait();
    }

    public void onStop() {
        mDisposable.clear();
    }

    public int held() {
        return mDisposable.size();
    }

    public String toString() {
        return label + " (" + previews + " previews)";
    }
}
