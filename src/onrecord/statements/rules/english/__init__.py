"""What English tells by an act, seldom seen by the model: appeals, estimates, ultimatums, promises, rejections."""
