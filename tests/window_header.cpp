#include "window_header.h"
