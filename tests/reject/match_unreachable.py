match x:
    case y:  # error: E0101
        pass
    case 1:
        pass
