#include "base_header.h"
